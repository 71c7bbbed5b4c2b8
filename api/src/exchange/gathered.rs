//! A table that is read whole because it is looked at whole, such as a list of codes.

use std::collections::BTreeMap;

use super::column::{Column, Headings};
use super::finding::Finding;
use super::layout::Layout;
use super::number::NumberStyle;
use super::progress::Progress;
use super::reading::{Row, Source};
use super::report::Report;
use super::walk::{Met, nothing_found, walk};
use crate::error::{Problem, Result};

/// What a table says.
pub struct Gathered<T> {
    /// What was found wrong with it.
    pub report: Report,
    /// What its rows say, of those that say something.
    pub said: Vec<T>,
    /// What is wrong with its rows, by line.
    pub kept: BTreeMap<u64, Vec<Finding>>,
}

/// Reads a table of `most` rows at most; `below` makes what reads the rows below its headings.
pub fn gather<T, R>(
    source: &Source,
    columns: &'static [Column],
    layout: &Layout,
    most: u64,
    progress: &Progress,
    below: impl Fn(&Headings, NumberStyle) -> R,
) -> Result<Gathered<T>>
where
    R: FnMut(&Row) -> (Option<T>, Vec<Finding>),
{
    let mut report = Report::of(source, layout.most_findings);
    let mut read: Option<R> = None;
    let (mut said, mut kept) = (Vec::new(), BTreeMap::new());
    walk(source, columns, layout, &mut |met| {
        let row = match met {
            Met::Headings(headings, style, findings) => {
                read = Some(below(headings, style));
                report.note_headings(headings, style, findings);
                return Ok(());
            }
            Met::Row(_, row) => row,
        };
        // Headings come first.
        let Some(read) = &mut read else {
            return Ok(());
        };
        progress.check_row()?;
        report.rows += 1;
        if report.rows > most {
            let problem = Problem::new("IMPORT_TOO_MANY_ROWS").with("limit", most);
            return Err(problem.into());
        }
        let (found, findings) = read(row);
        report.accepted += u64::from(found.is_some());
        said.extend(found);
        report.note(findings.iter().cloned());
        if !findings.is_empty() {
            kept.insert(row.line, findings);
        }
        Ok(())
    })?;
    let nothing = nothing_found(&report, read.is_some(), columns, layout);
    report.note_of_file(nothing.into_iter().collect());
    Ok(Gathered { report, said, kept })
}
