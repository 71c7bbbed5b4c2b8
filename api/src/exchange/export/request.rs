//! What somebody wants to take out.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::subject::{Argument, Subject};
use crate::error::Problem;
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

/// One list or question, in one form and language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportRequest {
    /// Which list or question.
    #[serde(rename = "s")]
    pub subject: Subject,
    /// The arguments of its field that are given, as a client writes them; never null.
    #[serde(rename = "a", default, skip_serializing_if = "Map::is_empty")]
    pub arguments: Map<String, Value>,
    /// The form of the file.
    #[serde(rename = "o")]
    pub format: Format,
    /// The language of headings, and of texts that are shown in one language.
    #[serde(rename = "g")]
    pub language: Language,
}

impl ExportRequest {
    /// Refuses arguments that the subject does not have.
    pub fn check(&self) -> Result<(), Problem> {
        let known = self.subject.arguments();
        let is_known = |name: &&String| known.iter().any(|it| it.name == **name);
        let Some(name) = self.arguments.keys().find(|name| !is_known(name)) else {
            return Ok(());
        };
        Err(Problem::new("EXPORT_ARGUMENT_UNKNOWN")
            .with("argument", name)
            .with("field", self.subject.field()))
    }

    /// The arguments that are given, in their order.
    pub fn given(&self) -> impl Iterator<Item = (&'static Argument, &Value)> {
        let known = self.subject.arguments().iter();
        known.filter_map(|argument| Some((argument, self.arguments.get(argument.name)?)))
    }

    /// The months that are asked for, where it asks for months.
    pub fn period(&self) -> Option<&Value> {
        let given = self.arguments.get("period");
        given.or_else(|| self.arguments.get("filter")?.get("period"))
    }
}
