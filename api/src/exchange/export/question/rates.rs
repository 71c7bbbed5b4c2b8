//! Monthly rates as a table: a row for each month.

use serde_json::{Value, json};

use crate::exchange::export::column::columns;
use crate::exchange::export::lists::SOURCE;
use crate::exchange::export::request::ExportRequest;
use crate::exchange::export::text::shown;

columns! {
    /// The columns, in their order.
    COLUMNS:
        "month" Message("COLUMN_MONTH") "/month" Month;
        "base" Message("COLUMN_BASE") "/base" Text;
        "quote" Message("COLUMN_QUOTE") "/quote" Text;
        "rate" Message("COLUMN_RATE") "/rate" Number;
        "recorded_rates" Message("COLUMN_RECORDED_RATES") "/recorded" Text;
        "synthetic" Message("COLUMN_SYNTHETIC") "/synthetic" Flag;
}

/// What is read of an answer.
pub fn selection() -> String {
    format!("month rate rates {{ month base quote rate synthetic {SOURCE} }}")
}

/// The months, with the recorded rates that each comes from.
pub fn rows(request: &ExportRequest, answer: Value) -> Vec<Value> {
    let Value::Array(mut rows) = answer else {
        return Vec::new();
    };
    for row in &mut rows {
        let rates = row["rates"].as_array().map_or(&[][..], Vec::as_slice);
        let recorded: Vec<String> = rates.iter().map(recorded).collect();
        let synthetic = rates.iter().any(|rate| rate["synthetic"] == true);
        row["recorded"] = json!(recorded.join("; "));
        row["synthetic"] = json!(synthetic);
        for name in ["base", "quote"] {
            row[name] = json!(request.arguments.get(name));
        }
    }
    rows
}

/// `USD/CNY = 7.1`: what one unit of the first cost in the second.
fn recorded(rate: &Value) -> String {
    let [base, quote, rate] = ["base", "quote", "rate"].map(|name| shown(&rate[name]));
    format!("{base}/{quote} = {rate}")
}
