//! Where the figures of a table are from: what its last sheet tells.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::text::shown;

/// Sources that are named; no list has nearly as many.
const SOURCES: usize = 1_000;

/// Where the figures of a table are from.
#[derive(Debug, Default)]
pub struct Provenance {
    /// Sources by their codes: title, publisher, web address.
    pub sources: BTreeMap<String, [String; 3]>,
    /// Releases that trade was added up from: reporter, code, title, and whether they are
    /// synthetic.
    pub releases: Vec<(String, String, String, bool)>,
    /// Exchange rates that were used: month, base, quote and rate.
    pub rates: BTreeSet<[String; 4]>,
    /// Sums that could not be converted: amount and currency.
    pub unconverted: Vec<[String; 2]>,
    /// Rows that are synthetic, or have synthetic figures in them.
    pub synthetic_rows: u64,
}

impl Provenance {
    /// Keeps what an answer says of all its rows. Of its releases only those are kept that count
    /// for some of these months.
    pub fn note_answer(&mut self, answer: &Value, releases: &Value, period: Option<&Value>) {
        self.note_rates(&answer["rates"]);
        for sum in list(&answer["unconverted"]) {
            self.unconverted
                .push(["amount", "currency"].map(|it| shown(&sum[it])));
        }
        for release in list(&releases["nodes"]) {
            let mut counted = list(&release["currentPeriods"]).iter();
            if !counted.any(|months| period.is_none_or(|it| overlap(months, it))) {
                continue;
            }
            self.note_source(&release["source"]);
            self.releases.push((
                shown(&release["reporter"]),
                shown(&release["code"]),
                shown(&release["title"]["text"]),
                release["synthetic"] == true,
            ));
        }
    }

    /// Keeps where a row is from.
    pub fn note_row(&mut self, row: &Value) {
        let mut synthetic = ["/synthetic", "/dataset/synthetic", "/containsSynthetic"].iter();
        if synthetic.any(|it| row.pointer(it) == Some(&Value::Bool(true))) {
            self.synthetic_rows += 1;
        }
        for path in ["/source", "/dataset/source"] {
            if let Some(source) = row.pointer(path) {
                self.note_source(source);
            }
        }
        self.note_rates(&row["rates"]);
    }

    fn note_rates(&mut self, rates: &Value) {
        for rate in list(rates) {
            let told = ["month", "base", "quote", "rate"].map(|it| shown(&rate[it]));
            self.rates.insert(told);
            self.note_source(&rate["source"]);
        }
    }

    fn note_source(&mut self, source: &Value) {
        if !source.is_object() {
            return;
        }
        let code = shown(&source["code"]);
        if self.sources.len() < SOURCES && !self.sources.contains_key(&code) {
            let told = ["/title/text", "/publisher", "/url"];
            let told = told.map(|it| source.pointer(it).map(shown).unwrap_or_default());
            self.sources.insert(code, told);
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Months sort as texts do.
fn overlap(one: &Value, other: &Value) -> bool {
    let month = |months: &Value, end: &str| shown(&months[end]);
    month(one, "from") <= month(other, "to") && month(other, "from") <= month(one, "to")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn releases_are_those_that_count_for_months_that_are_asked_for() {
        let release = |code: &str, from: &str, to: &str| {
            json!({ "reporter": "CN", "code": code, "title": { "text": code }, "synthetic": false,
                "currentPeriods": [{ "from": from, "to": to }] })
        };
        let releases = json!({ "nodes": [
            release("EARLIER", "2023-01", "2023-12"),
            release("ASKED", "2023-07", "2024-02"),
            release("LATER", "2024-04", "2024-12"),
        ] });
        let mut provenance = Provenance::default();

        let period = json!({ "from": "2024-01", "to": "2024-03" });
        provenance.note_answer(&json!({}), &releases, Some(&period));

        let codes: Vec<_> = provenance.releases.iter().map(|it| it.1.as_str()).collect();
        assert_eq!(codes, ["ASKED"]);
    }
}
