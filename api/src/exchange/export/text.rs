//! Rows as text: comma-separated values, and JSON lines.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use serde_json::{Map, Value};

use super::column::{Column, Kind};
use crate::error::{Error, Result};
use crate::text::Language;

/// Excel takes a text for UTF-8 when it begins so.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The first line of comma-separated values.
pub fn headings(columns: &[Column], language: Language) -> Result<Vec<u8>> {
    let headings = columns.iter().map(|it| it.heading(language));
    let mut bytes = BYTE_ORDER_MARK.to_vec();
    bytes.extend(lines([headings.collect::<Vec<_>>()])?);
    Ok(bytes)
}

/// Rows as comma-separated values.
pub fn values(columns: &[Column], rows: &[Value]) -> Result<Vec<u8>> {
    let line = |row: &Value| -> Vec<String> {
        let cells = columns.iter().map(|it| cell(it.kind, &it.value(row)));
        cells.collect()
    };
    lines(rows.iter().map(line))
}

/// Rows as JSON, an object a line, with every column in each.
pub fn json_lines(columns: &[Column], rows: &[Value]) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for row in rows {
        let fields = columns
            .iter()
            .map(|it| (it.key.to_string(), it.value(row).into_owned()));
        let object: Map<String, Value> = fields.collect();
        serde_json::to_writer(&mut bytes, &object).map_err(Error::internal)?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}

fn lines(rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(Error::internal)?;
    }
    let written = writer.into_inner();
    written.map_err(|error| Error::internal(error.into_error()))
}

fn cell(kind: Kind, value: &Value) -> String {
    let text = shown(value);
    match kind {
        Kind::Text => harmless(text),
        _ => text,
    }
}

/// A value as one writes it.
pub fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A text that no program takes for a formula when it opens the file.
fn harmless(text: String) -> String {
    let begins = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if begins && text.parse::<f64>().is_err() {
        return format!("'{text}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_taken_for_a_formula() {
        for text in [
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
        ] {
            assert_eq!(harmless(text.to_owned()), format!("'{text}"));
        }
        for text in ["-12.5", "8429", "HB-CN-001", "黑河"] {
            assert_eq!(harmless(text.to_owned()), text);
        }
    }
}
