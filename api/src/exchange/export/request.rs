//! What somebody wants to take out.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::list::List;
use crate::text::Language;

/// The form that a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
pub enum Format {
    /// Comma-separated values: UTF-8 with a byte order mark, RFC 4180.
    Csv,
    /// A workbook of Excel.
    Xlsx,
    /// A JSON object a line.
    Jsonl,
}

impl Format {
    /// What a file's name ends with.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Jsonl => "jsonl",
        }
    }

    /// The media type.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Jsonl => "application/jsonl; charset=utf-8",
        }
    }
}

/// One list, narrowed, in one form and language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportRequest {
    /// Which list.
    #[serde(rename = "l")]
    pub list: List,
    /// The list's own filter, as a client writes it; null for all.
    #[serde(rename = "f", default)]
    pub filter: Value,
    /// The form of the file.
    #[serde(rename = "o")]
    pub format: Format,
    /// The language of headings, and of texts that are shown in one language.
    #[serde(rename = "g")]
    pub language: Language,
}
