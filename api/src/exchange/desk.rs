//! Where a row is read field by field, and what is wrong with it noted.

use entity::values::Side;
use sea_orm::ActiveEnum;

use super::column::Headings;
use super::finding::Finding;
use super::layout::Layout;
use super::number::NumberStyle;
use super::reading::{Format, Row, Source};
use super::words::currency_of;
use crate::error::Problem;
use crate::value::Currency;

/// Where something is said: in a cell, or beside the file.
#[derive(Debug, Default)]
pub struct Field {
    /// Its column, where it has one.
    pub position: Option<usize>,
    /// What the column is called in the file.
    pub heading: String,
    /// What is said of it beside the file; empty when nothing is.
    pub declared: String,
}

impl Field {
    /// The field of a column below these headings; one without a heading is called by its key.
    pub fn of(headings: &Headings, layout: &Layout, key: &str) -> Self {
        Self {
            position: headings.position(key),
            heading: headings.written(key).unwrap_or(key).to_owned(),
            declared: layout.declared.get(key).cloned().unwrap_or_default(),
        }
    }
}

/// What every row below certain headings is held against.
#[derive(Debug)]
pub struct Frame {
    width: usize,
    unnamed: Vec<usize>,
    is_text: bool,
}

impl Frame {
    /// The frame that headings are.
    pub fn of(headings: &Headings, source: &Source) -> Self {
        Self {
            width: headings.written.len(),
            unnamed: headings.unnamed(),
            is_text: source.survey.format == Format::Csv,
        }
    }

    /// Whether a row was cut off or runs on, and what of it stands below no heading.
    pub fn check(&self, desk: &mut Desk<'_>) {
        let found = desk.row.cells.len();
        let beyond = desk.row.cells.iter().skip(self.width);
        let runs_on = beyond.into_iter().any(|cell| !cell.trim().is_empty());
        if runs_on || (self.is_text && found < self.width) {
            let problem = Problem::new("ROW_WIDTH")
                .with("found", found)
                .with("expected", self.width);
            desk.findings.push(Finding::error(desk.row.line, problem));
        }
        for position in &self.unnamed {
            let text = desk.row.cell(*position);
            if !text.is_empty() {
                let problem = Problem::new("COLUMN_UNNAMED").with("column", position + 1);
                let finding = Finding::warning(desk.row.line, problem);
                desk.findings.push(finding.at_value(text));
            }
        }
    }
}

/// A row that is being read, and what is found wrong with it.
pub struct Desk<'r> {
    /// The row.
    pub row: &'r Row,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

impl<'r> Desk<'r> {
    /// A row of which nothing has been found yet.
    pub fn of(row: &'r Row) -> Self {
        Self {
            row,
            findings: Vec::new(),
        }
    }

    /// What a field says, if anything.
    pub fn optional(&self, field: &'r Field) -> Option<&'r str> {
        let cell = field.position.map(|it| self.row.cell(it));
        let text = cell.filter(|it| !it.is_empty()).unwrap_or(&field.declared);
        (!text.is_empty()).then_some(text)
    }

    /// What a field says; saying nothing is wrong.
    pub fn required(&mut self, field: &'r Field) -> Option<&'r str> {
        let text = self.optional(field);
        if text.is_none() {
            self.refuse(field, "", Problem::new("VALUE_MISSING"));
        }
        text
    }

    /// Refuses a row that says it is of the other side.
    pub fn check_side(&mut self, field: &Field, text: &str, own: Side) {
        let own = own.to_value();
        if text != own {
            self.refuse(
                field,
                text,
                Problem::new("ROW_OTHER_SIDE").with("side", own),
            );
        }
    }

    /// Refuses a row that says it is synthetic: what was generated would come in as a fact.
    pub fn check_synthetic(&mut self, field: &Field, text: &str) {
        if !matches!(
            text.to_lowercase().as_str(),
            "false" | "0" | "no" | "否" | "нет"
        ) {
            self.refuse(field, text, Problem::new("ROW_SYNTHETIC"));
        }
    }

    /// A value that was read, or what is wrong where none could be.
    pub fn or_refuse<T>(
        &mut self,
        field: &Field,
        text: &str,
        value: Option<T>,
        problem: impl FnOnce() -> Problem,
    ) -> Option<T> {
        if value.is_none() {
            self.refuse(field, text, problem());
        }
        value
    }

    /// A number that is not negative, with a point.
    pub fn number(&mut self, field: &Field, text: &str, style: NumberStyle) -> Option<String> {
        let Some(plain) = style.plain(text) else {
            let problem = Problem::new("NUMBER_UNREADABLE").with("mark", style.mark.sign());
            self.refuse(field, text, problem);
            return None;
        };
        if plain.starts_with('-') && plain.bytes().any(|it| matches!(it, b'1'..=b'9')) {
            self.refuse(field, text, Problem::new("NUMBER_NEGATIVE"));
            return None;
        }
        Some(plain.trim_start_matches('-').to_owned())
    }

    /// A currency, by its code or name.
    pub fn currency(&mut self, field: &Field, text: &str) -> Option<Currency> {
        self.or_refuse(field, text, currency_of(text), || {
            Problem::new("CURRENCY_UNKNOWN").with("code", text)
        })
    }

    /// Whether nothing found stands in the way.
    pub fn is_sound(&self) -> bool {
        !self.findings.iter().any(Finding::is_error)
    }

    /// Something is wrong that stands in the way.
    pub fn refuse(&mut self, field: &Field, text: &str, problem: Problem) {
        let finding = Finding::error(self.row.line, problem);
        self.note(finding, field, text);
    }

    /// Something looks wrong.
    pub fn warn(&mut self, field: &Field, text: &str, problem: Problem) {
        let finding = Finding::warning(self.row.line, problem);
        self.note(finding, field, text);
    }

    fn note(&mut self, finding: Finding, field: &Field, text: &str) {
        let finding = finding.in_column(&field.heading).at_value(text);
        self.findings.push(finding);
    }
}
