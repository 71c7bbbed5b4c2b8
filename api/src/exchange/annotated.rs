//! The rows of a file that something is wrong with, each with what it is.

use std::io::{Seek, Write};

use super::column::{Column, Headings, LINE, PROBLEMS};
use super::finding::Finding;
use super::import::{Done, Noted};
use super::reading::{Delimiter, Row, Source};
use super::request::ImportRequest;
use super::trade;
use super::walk::{Met, walk};
use super::written::Table;
use crate::error::Result;
use crate::text::Language;

/// Which rows a copy has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Those with errors or warnings.
    Flawed,
    /// Those with errors, which are left out when the rest is loaded.
    Erroneous,
}

/// What is met in a file that was checked.
pub enum Marked<'a> {
    /// The headings, and what is wrong with them.
    Headings(&'a Headings, &'a [Finding]),
    /// A row below them, and what is wrong with it.
    Row(&'a Headings, &'a Row, &'a [Finding]),
}

/// Writes a copy of a file with the rows that something is wrong with, in the file's own format;
/// gives how many there are, at most so many.
pub fn annotate<W: Write + Seek + Send>(
    done: &Done,
    request: &ImportRequest,
    keep: Keep,
    language: Language,
    most: u64,
    to: W,
) -> Result<u64> {
    let mut copy = Copying::new(&done.source, keep, language, most, to)?;
    let mut meet = |marked: Marked<'_>| copy.take(marked);
    match (&done.checked.noted, request) {
        (Noted::Again(known), ImportRequest::Trade { order, .. }) => {
            trade::walk_again(&done.source, order, known, &mut meet)?;
        }
        (Noted::Kept(kept), _) => {
            let (columns, layout) = (request.columns(), request.layout());
            let none = Vec::new();
            walk(&done.source, columns, layout, &mut |met| match met {
                Met::Headings(headings, _, findings) => meet(Marked::Headings(headings, &findings)),
                Met::Row(headings, row) => {
                    let findings = kept.get(&row.line).unwrap_or(&none);
                    meet(Marked::Row(headings, row, findings))
                }
            })?;
        }
        // Figures that were not read as figures: there is nothing to copy.
        (Noted::Again(_), _) => {}
    }
    copy.finish()
}

/// A copy that is being written.
struct Copying<W: Write> {
    table: Table<W>,
    keep: Keep,
    language: Language,
    most: u64,
    copied: u64,
}

impl<W: Write + Seek + Send> Copying<W> {
    fn new(source: &Source, keep: Keep, language: Language, most: u64, to: W) -> Result<Self> {
        let delimiter = source.delimiter.unwrap_or(Delimiter::Comma);
        let sheet = PROBLEMS.heading(language);
        Ok(Self {
            table: Table::new(to, source.survey.format, delimiter, sheet)?,
            keep,
            language,
            most,
            copied: 0,
        })
    }

    fn take(&mut self, marked: Marked<'_>) -> Result<()> {
        match marked {
            Marked::Headings(headings, findings) => self.head(headings, findings),
            Marked::Row(headings, row, findings) => self.row(headings, row, findings),
        }
    }

    fn head(&mut self, headings: &Headings, findings: &[Finding]) -> Result<()> {
        let written = headings.written.iter().map(String::as_str);
        let added = [LINE, PROBLEMS].map(|column: Column| column.heading(self.language));
        self.table.row(written.chain(added))?;
        if findings.iter().any(Finding::is_error) {
            let sentences = sentences(findings, self.language);
            let blank = headings.written.iter().map(|_| "");
            let number = headings.line.to_string();
            self.table.row(blank.chain([number.as_str(), &sentences]))?;
        }
        Ok(())
    }

    fn row(&mut self, headings: &Headings, row: &Row, findings: &[Finding]) -> Result<()> {
        let is_kept = match self.keep {
            Keep::Flawed => !findings.is_empty(),
            Keep::Erroneous => findings.iter().any(Finding::is_error),
        };
        if !is_kept || self.copied >= self.most {
            return Ok(());
        }
        let sentences = sentences(findings, self.language);
        let number = row.line.to_string();
        let cells = (0..headings.written.len()).map(|at| row.cell(at));
        self.table.row(cells.chain([number.as_str(), &sentences]))?;
        self.copied += 1;
        Ok(())
    }

    fn finish(self) -> Result<u64> {
        self.table.finish()?;
        Ok(self.copied)
    }
}

/// Everything that is wrong, each with its column.
fn sentences(findings: &[Finding], language: Language) -> String {
    let sentences = findings.iter().map(|finding| {
        let sentence = finding.sentence(language);
        match &finding.column {
            Some(column) => format!("[{column}] {sentence}"),
            None => sentence,
        }
    });
    sentences.collect::<Vec<_>>().join(" ")
}
