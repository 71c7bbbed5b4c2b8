//! The rows of a file that something is wrong with, each with what it is.

use std::io::{Seek, Write};
use std::iter::once;

use super::COLUMNS;
use super::duplicates::Duplicate;
use super::import::Done;
use super::order::Order;
use super::walk::{Met, repeats, walk};
use crate::error::Result;
use crate::exchange::finding::Finding;
use crate::exchange::reading::Delimiter;
use crate::exchange::written::Table;
use crate::text::Language;

/// Which rows a copy has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Those with errors or warnings.
    Flawed,
    /// Those with errors, which are left out when the rest is loaded.
    Erroneous,
}

/// Writes a copy of a file with the rows that something is wrong with, in the file's own format;
/// gives how many there are, at most so many.
pub fn annotate<W: Write + Seek + Send>(
    done: &Done,
    order: &Order,
    keep: Keep,
    language: Language,
    most: u64,
    to: W,
) -> Result<u64> {
    let source = &done.source;
    let delimiter = source.delimiter.unwrap_or(Delimiter::Comma);
    let heading = |key: &str| {
        let column = COLUMNS.iter().find(|column| column.key == key);
        column.map_or("", |column| column.heading(language))
    };
    let (line, problems) = (heading("line"), heading("problems"));
    let mut table = Table::new(to, source.survey.format, delimiter, problems)?;
    let mut duplicates = done.checked.duplicates.iter().peekable();
    let mut copied = 0;
    walk(source, order, &done.terms, &mut |met| {
        match met {
            Met::Headings(headings, _, findings) => {
                let written = headings.written.iter().map(String::as_str);
                table.row(written.chain([line, problems]))?;
                if findings.iter().any(Finding::is_error) {
                    let sentences = sentences(&findings, language);
                    let blank = headings.written.iter().map(|_| "");
                    let number = headings.line.to_string();
                    table.row(blank.chain([number.as_str(), &sentences]))?;
                }
            }
            Met::Row(headings, row, reading) => {
                let mut findings = reading.findings;
                while let Some(next) = duplicates.next_if(|it| it.line <= row.line) {
                    findings.extend(once(next).filter(|it| is_of(it, row.line)).map(repeats));
                }
                let is_kept = match keep {
                    Keep::Flawed => !findings.is_empty(),
                    Keep::Erroneous => findings.iter().any(Finding::is_error),
                };
                if is_kept && copied < most {
                    let sentences = sentences(&findings, language);
                    let number = row.line.to_string();
                    let cells = (0..headings.written.len()).map(|at| row.cell(at));
                    table.row(cells.chain([number.as_str(), &sentences]))?;
                    copied += 1;
                }
            }
        }
        Ok(())
    })?;
    table.finish()?;
    Ok(copied)
}

fn is_of(duplicate: &Duplicate, line: u64) -> bool {
    duplicate.line == line
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
