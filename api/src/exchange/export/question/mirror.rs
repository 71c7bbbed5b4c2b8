//! Mirror statistics as a table: of each way the whole, its periods, and where the reports differ
//! the most.

use serde_json::{Value, json};

use crate::exchange::export::column::columns;

columns! {
    /// The columns, in their order.
    COLUMNS:
        "exporter" Message("COLUMN_EXPORTER") "/way/exporter" Text;
        "importer" Message("COLUMN_IMPORTER") "/way/importer" Text;
        "part" Message("COLUMN_PART") "/part" Text;
        "from" Message("COLUMN_FROM") "/pair/period/from" Month;
        "to" Message("COLUMN_TO") "/pair/period/to" Month;
        "hs_code" Trade("hs_code") "/hsChapter" Text;
        "chapter" Trade("chapter") "/name/text" Text;
        "exports" Message("COLUMN_EXPORTS_REPORTED") "/pair/exports/amount" Number;
        "export_valuation" Message("COLUMN_EXPORT_VALUATION") "/way/exportValuation" Text;
        "imports" Message("COLUMN_IMPORTS_REPORTED") "/pair/imports/amount" Number;
        "import_valuation" Message("COLUMN_IMPORT_VALUATION") "/way/importValuation" Text;
        "difference" Message("COLUMN_DIFFERENCE") "/pair/difference/amount" Number;
        "currency" Trade("currency") "/currency" Text;
        "asymmetry_percent" Message("COLUMN_ASYMMETRY") "/pair/asymmetryPercent" Number;
        "undefined_because" Message("COLUMN_UNDEFINED") "/pair/undefinedBecause" Text;
        "synthetic" Trade("synthetic") "/containsSynthetic" Flag;
}

const PAIR: &str = "period { from to } exports { amount } imports { amount } difference { amount }
    asymmetryPercent undefinedBecause containsSynthetic";

/// What is read of an answer. As many discrepancies are asked for as a page may have.
pub fn selection() -> String {
    format!(
        "currency ways {{ exporter importer exportValuation importValuation
            total {{ {PAIR} }} periods {{ {PAIR} }}
            largestDiscrepancies(first: 500) {{ hsChapter name {{ text }} reports {{ {PAIR} }} }} }}
        unconverted {{ amount currency }}
        rates {{ month base quote rate synthetic
            source {{ code title {{ text }} publisher url }} }}"
    )
}

/// A row for each pair of reports.
pub fn rows(mut answer: Value) -> Vec<Value> {
    let currency = answer["currency"].take();
    let mut rows = Vec::new();
    for mut way in taken(&mut answer["ways"]) {
        let (total, periods) = (way["total"].take(), taken(&mut way["periods"]));
        let discrepancies = taken(&mut way["largestDiscrepancies"]);
        let mut add = |part: &str, pair: Value, mut chapter: Value| {
            rows.push(json!({
                "way": way, "part": part, "currency": currency,
                "hsChapter": chapter["hsChapter"].take(), "name": chapter["name"].take(),
                "containsSynthetic": pair["containsSynthetic"], "pair": pair,
            }));
        };
        add("TOTAL", total, Value::Null);
        for pair in periods {
            add("PERIOD", pair, Value::Null);
        }
        for mut chapter in discrepancies {
            let pair = chapter["reports"].take();
            add("DISCREPANCY", pair, chapter);
        }
    }
    rows
}

fn taken(list: &mut Value) -> Vec<Value> {
    match list.take() {
        Value::Array(values) => values,
        _ => Vec::new(),
    }
}
