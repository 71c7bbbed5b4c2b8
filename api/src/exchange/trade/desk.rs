//! Where a row is read field by field, and what is wrong with it noted.

use crate::error::Problem;
use crate::exchange::finding::Finding;
use crate::exchange::reading::Row;

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
