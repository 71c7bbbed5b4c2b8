//! Trade matrices as a table: its columns are those of the matrix, its last row the totals.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::key::{self, code, part};
use super::measure;
use crate::exchange::export::column::{Column, Heading, Kind, columns};
use crate::exchange::export::request::ExportRequest;
use crate::text::Language;
use crate::text::message::phrase;

/// What stands for all the others together. `OTHER` is a means of transport.
const REST: &str = "REST";
/// What stands for goods outside the sectors or clusters.
const NONE: &str = "NONE";
/// What stands for trade of which anything else is not known.
const UNKNOWN: &str = "UNKNOWN";
/// What stands for everything.
const TOTAL: &str = "TOTAL";

columns! {
    /// After the columns of the matrix.
    AFTER:
        "total" Message("COLUMN_TOTAL") "/total" Number;
        "measure" Message("COLUMN_MEASURE") "/of/measure" Text;
        "unit" Message("COLUMN_UNIT") "/of/unit" Text;
        "synthetic" Message("COLUMN_CONTAINS_SYNTHETIC") "/containsSynthetic" Flag;
}

/// What is read of a matrix.
pub fn selection(request: &ExportRequest) -> String {
    let of = |argument| part(dimension(request, argument)).map_or("reporter", |it| it.selection);
    format!(
        "rows {{ isOther figure key {{ {} }} }} columns {{ isOther figure key {{ {} }} }}
        cells total measure currency containsSynthetic unconverted {{ amount currency }}
        rates {{ month base quote rate synthetic
            source {{ code title {{ text }} publisher url }} }}",
        of("rows"),
        of("columns")
    )
}

/// The columns: what the rows are, a column for each of the matrix, and the totals.
pub fn columns(request: &ExportRequest, answer: &Value) -> Vec<Column> {
    let of_rows = part(dimension(request, "rows")).map_or(&[][..], |it| it.columns);
    let paths = ["/code", "/name"].map(Cow::Borrowed);
    let mut columns: Vec<Column> = (of_rows.iter().zip(paths))
        .map(|(column, path)| Column {
            path,
            kind: Kind::Text,
            ..column.clone()
        })
        .collect();
    let dimension = dimension(request, "columns");
    for (place, line) in list(&answer["columns"]).iter().enumerate() {
        let label = Label::of(dimension, line, request.language);
        columns.push(Column {
            heading: Heading::Text(label.heading()),
            key: Cow::Owned(label.code),
            path: Cow::Owned(format!("/cells/{place}")),
            kind: Kind::Number,
        });
    }
    columns.extend_from_slice(AFTER);
    columns
}

/// The rows of the matrix, and one of totals below them unless there are none.
pub fn rows(request: &ExportRequest, answer: &Value) -> Vec<Value> {
    let of = measure::of(answer);
    let row = |label: Label, cells: Value, total: &Value| {
        json!({
            "code": label.code, "name": label.name, "cells": cells, "total": total, "of": of,
            "containsSynthetic": answer["containsSynthetic"],
        })
    };
    let dimension = dimension(request, "rows");
    let lines = list(&answer["rows"]).iter().zip(list(&answer["cells"]));
    let mut rows: Vec<Value> = lines
        .map(|(line, cells)| {
            let label = Label::of(dimension, line, request.language);
            row(label, cells.clone(), &line["figure"])
        })
        .collect();
    if !rows.is_empty() {
        let figures = list(&answer["columns"]).iter();
        let figures: Vec<&Value> = figures.map(|line| &line["figure"]).collect();
        let label = Label::total(request.language);
        rows.push(row(label, json!(figures), &answer["total"]));
    }
    rows
}

/// What a row or a column is.
struct Label {
    code: String,
    name: Option<String>,
}

impl Label {
    fn of(dimension: &str, line: &Value, language: Language) -> Self {
        if line["isOther"] == true {
            return Self {
                code: REST.to_owned(),
                name: Some(phrase(language, "EXPORT_OTHER")),
            };
        }
        match code(dimension, line) {
            Some(code) => Self {
                code,
                name: key::name(dimension, line),
            },
            None => Self::without_code(dimension, language),
        }
    }

    fn without_code(dimension: &str, language: Language) -> Self {
        let (code, name) = match dimension {
            "SECTOR" => (NONE, "EXPORT_OUTSIDE_SECTORS"),
            "CLUSTER" => (NONE, "EXPORT_OUTSIDE_CLUSTERS"),
            _ => (UNKNOWN, "EXPORT_UNKNOWN"),
        };
        Self {
            code: code.to_owned(),
            name: Some(phrase(language, name)),
        }
    }

    fn total(language: Language) -> Self {
        Self {
            code: TOTAL.to_owned(),
            name: Some(phrase(language, "COLUMN_TOTAL")),
        }
    }

    fn heading(&self) -> String {
        match &self.name {
            Some(name) => format!("{} {name}", self.code),
            None => self.code.clone(),
        }
    }
}

fn dimension<'a>(request: &'a ExportRequest, argument: &str) -> &'a str {
    let dimension = request.arguments.get(argument);
    dimension.and_then(Value::as_str).unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
