//! Files as they are sent over the API, and a file that takes a while.

use std::fmt::Write;

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

/// Checks a file, or loads it.
pub const IMPORT: &str = "mutation ($input: ImportTradeInput!) { importTrade(input: $input) {
    import { id state checked loaded failure annotatedCopy dataset { code rowCount }
        report { rows accepted errors warnings encoding delimiter decimalMark checksum
            counts { code severity count }
            problems(first: 2) { code severity line column value message } } }
    userErrors { code path message } } }";

/// Loads a file that was checked.
pub const COMMIT: &str = "mutation ($input: CommitImportInput!) { commitImport(input: $input) {
    import { state failure dataset { code status } } userErrors { code } } }";

/// How far an import is.
pub const STATE: &str = "query ($id: ID!) { import(id: $id) { state checked loaded failure } }";

/// What is said of a file: a Chinese release of 2024.
pub fn input() -> Value {
    json!({
        "file": null,
        "code": "CN-2024",
        "title": { "zh": "2024年海关数据", "ru": "Данные таможни за 2024 год" },
        "period": { "from": "2024-01", "to": "2024-12" },
        "source": { "code": "HEIHE_POLICY_2021" },
        "valuation": "CIF",
    })
}

/// A request with a file.
pub fn form(input: &Value, file: impl Into<Vec<u8>>) -> Form {
    let operations = json!({ "query": IMPORT, "variables": { "input": input } });
    Form::new()
        .text("operations", operations.to_string())
        .text("map", r#"{ "0": ["variables.input.file"] }"#)
        .part("0", Part::bytes(file.into()).file_name("figures.csv"))
}

/// A file of so many rows, none of which repeats another.
pub fn large_table(rows: usize) -> String {
    let mut table =
        String::from("Month,Direction,HS code,Partner,Transport,Value,Currency,Net weight\n");
    for row in 0..rows {
        let (month, code) = (1 + row % 12, 10_000 + row / 12);
        let value = 1_000 + row % 977;
        writeln!(
            table,
            "2024-{month:02},import,440{code},RU,ROAD,{value}.50,CNY,{value}"
        )
        .unwrap();
    }
    table
}
