//! The last sheet of a workbook: what was asked, when, and where the figures are from.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::Value;

use super::provenance::Provenance;
use super::request::ExportRequest;
use super::text::shown;
use crate::text::Language;
use crate::text::message::phrase;

/// Lines that belong together.
pub struct Section {
    /// Where their headings stand.
    pub headings: Headings,
    /// The lines, each from left to right.
    pub lines: Vec<Vec<String>>,
}

/// Where headings stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headings {
    /// In the first line.
    Above,
    /// In the first cell of each line.
    Beside,
}

/// What the sheet says: facts, then releases and rates where there are any, then sources.
pub fn sections(
    request: &ExportRequest,
    provenance: &Provenance,
    rows: u64,
    at: DateTime<Utc>,
) -> Vec<Section> {
    let language = request.language;
    let mut sections = vec![facts(request, provenance, rows, at)];
    if !provenance.releases.is_empty() {
        sections.push(releases(provenance, language));
    }
    if !provenance.rates.is_empty() {
        let headings = ["COLUMN_MONTH", "COLUMN_BASE", "COLUMN_QUOTE", "COLUMN_RATE"];
        let rates = provenance.rates.iter().map(|rate| rate.to_vec());
        sections.push(table(language, &headings, rates));
    }
    let headings = [
        "EXPORT_SOURCE",
        "EXPORT_SOURCE_TITLE",
        "EXPORT_SOURCE_PUBLISHER",
        "EXPORT_SOURCE_URL",
    ];
    let sources = provenance.sources.iter();
    let sources = sources.map(|(code, [title, publisher, url])| {
        [code, title, publisher, url].map(Clone::clone).to_vec()
    });
    sections.push(table(language, &headings, sources));
    sections
}

fn facts(
    request: &ExportRequest,
    provenance: &Provenance,
    rows: u64,
    at: DateTime<Utc>,
) -> Section {
    let say = |id| phrase(request.language, id);
    let mut lines = vec![vec![say("EXPORT_LIST"), say(request.subject.title())]];
    lines.extend(arguments(request));
    let made_at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    lines.extend([
        vec![say("EXPORT_MADE_AT"), made_at],
        vec![say("EXPORT_LANGUAGE"), say("EXPORT_LANGUAGE_NAME")],
        vec![say("EXPORT_ROWS"), rows.to_string()],
        vec![
            say("EXPORT_SYNTHETIC_ROWS"),
            provenance.synthetic_rows.to_string(),
        ],
    ]);
    for [amount, currency] in &provenance.unconverted {
        let sum = format!("{amount} {currency}");
        lines.push(vec![say("EXPORT_UNCONVERTED"), sum]);
    }
    Section {
        headings: Headings::Beside,
        lines,
    }
}

/// What was asked; a list says also that it has no filter.
fn arguments(request: &ExportRequest) -> Vec<Vec<String>> {
    let say = |id| phrase(request.language, id);
    let mut lines: Vec<Vec<String>> = (request.given())
        .map(|(argument, value)| vec![say(argument.title), written(value)])
        .collect();
    if lines.is_empty() {
        lines.push(vec![say("EXPORT_FILTER"), "{}".to_owned()]);
    }
    lines
}

/// Lists of words without the signs of JSON.
fn written(value: &Value) -> String {
    match value {
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(shown).collect();
            values.join(", ")
        }
        other => shown(other),
    }
}

fn releases(provenance: &Provenance, language: Language) -> Section {
    let headings = [
        "COLUMN_DATASET",
        "COLUMN_REPORTER",
        "EXPORT_SOURCE_TITLE",
        "COLUMN_SYNTHETIC",
    ];
    let releases = provenance.releases.iter();
    let lines = releases.map(|(reporter, code, title, synthetic)| {
        let synthetic = match synthetic {
            true => phrase(language, "EXPORT_YES"),
            false => phrase(language, "EXPORT_NO"),
        };
        vec![code.clone(), reporter.clone(), title.clone(), synthetic]
    });
    table(language, &headings, lines)
}

fn table(
    language: Language,
    headings: &[&'static str],
    lines: impl Iterator<Item = Vec<String>>,
) -> Section {
    let headings = headings.iter().map(|id| phrase(language, id)).collect();
    Section {
        headings: Headings::Above,
        lines: std::iter::once(headings).chain(lines).collect(),
    }
}
