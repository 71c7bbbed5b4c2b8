//! Taking a list out over HTTP, and reading the file.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use reqwest::StatusCode;
use serde_json::{Value, json};
use tests::{TestApp, assert_no_errors, data};

/// Asks for a link to an export.
pub const LINK: &str = "query ($input: ExportInput!) { exportLink(input: $input) {
    url expiresAt rows } }";

/// A file that was fetched.
pub struct Taken {
    /// The status it came with.
    pub status: StatusCode,
    /// Its headers.
    pub headers: reqwest::header::HeaderMap,
    /// The whole of it.
    pub body: Vec<u8>,
}

/// The link in an answer.
pub fn link(reply: &Value) -> String {
    assert_no_errors(reply);
    data(reply, "/exportLink/url").as_str().unwrap().to_owned()
}

/// Fetches a file.
pub async fn fetch(app: &TestApp, path: &str) -> Taken {
    let reply = app.http().get(app.url(path)).send().await.unwrap();
    Taken {
        status: reply.status(),
        headers: reply.headers().clone(),
        body: reply.bytes().await.unwrap().to_vec(),
    }
}

/// What anybody gets of a list.
pub async fn take(app: &TestApp, of: Value, format: &str, lang: &str) -> Taken {
    let input = json!({ "of": of, "format": format, "lang": lang });
    let reply = app.gql(LINK, json!({ "input": input })).await;
    fetch(app, &link(&reply)).await
}

impl Taken {
    /// The code of the problem it is instead of a file.
    pub fn code(&self) -> String {
        let reply: Value = serde_json::from_slice(&self.body).unwrap();
        let code = reply.pointer("/errors/0/extensions/code");
        code.and_then(Value::as_str).unwrap().to_owned()
    }

    /// The lines of comma-separated values, the headings among them.
    pub fn csv(&self) -> Vec<Vec<String>> {
        let text = self.body.strip_prefix(b"\xEF\xBB\xBF").unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text);
        let lines = reader.records().map(|line| line.unwrap());
        lines
            .map(|line| line.iter().map(str::to_owned).collect())
            .collect()
    }

    /// The objects of JSON lines.
    pub fn json_lines(&self) -> Vec<Value> {
        let text = std::str::from_utf8(&self.body).unwrap();
        text.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// The sheets of a workbook, each with its name.
    pub fn sheets(&self) -> Vec<(String, Vec<Vec<Data>>)> {
        let mut book = Xlsx::new(Cursor::new(self.body.clone())).unwrap();
        let sheets = book.worksheets().into_iter();
        sheets
            .map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect()))
            .collect()
    }

    /// The rows of any form as texts, by the column's place, without headings.
    pub fn rows(&self, format: &str, keys: &[&str]) -> Vec<Vec<String>> {
        match format {
            "JSONL" => {
                let rows = self.json_lines().into_iter();
                rows.map(|row| keys.iter().map(|key| shown(&row[key])).collect())
                    .collect()
            }
            "CSV" => self.csv().split_off(1),
            _ => {
                let rows = self.sheets().swap_remove(0).1.split_off(1).into_iter();
                rows.map(|row| row.iter().map(cell).collect()).collect()
            }
        }
    }
}

/// A JSON value as one writes it.
pub fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A cell as one writes it.
pub fn cell(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Bool(flag) => flag.to_string(),
        Data::Float(number) => number.to_string(),
        Data::DateTime(time) => {
            let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
        }
        other => panic!("{other:?}"),
    }
}
