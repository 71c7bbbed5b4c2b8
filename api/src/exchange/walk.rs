//! A file gone through from top to bottom: its headings, and the rows below them.

use std::ops::ControlFlow;
use std::path::Path;

use super::column::{Column, Headings, is_heading};
use super::finding::Finding;
use super::layout::Layout;
use super::number::{DecimalMark, NumberStyle};
use super::reading::{Format, Limits, Row, Source};
use super::report::Report;
use crate::error::{Problem, Result};

/// Rows that may stand above the headings, such as a title.
const ABOVE: usize = 10;
/// A row with so many known headings is the row of headings.
const LEAST_KNOWN: usize = 2;

/// Opens a file with a table of these columns.
pub fn open(path: &Path, columns: &'static [Column], layout: &Layout) -> Result<Source> {
    Source::open(path, &layout.shape, Limits::default(), &|word| {
        is_heading(columns, &layout.mapping, word)
    })
}

/// What is met on the way.
pub enum Met<'a> {
    /// The headings, how numbers are written below them, and what is wrong with them.
    Headings(&'a Headings, NumberStyle, Vec<Finding>),
    /// A row below them.
    Row(&'a Headings, &'a Row),
}

/// Goes through a file; the rows of one without all the headings it needs are not read.
pub fn walk(
    source: &Source,
    columns: &'static [Column],
    layout: &Layout,
    meet: &mut dyn FnMut(Met<'_>) -> Result<()>,
) -> Result<()> {
    let mut above = 0;
    let mut found: Option<Headings> = None;
    source.visit(&mut |row| {
        if let Some(headings) = &found {
            meet(Met::Row(headings, row))?;
            return Ok(ControlFlow::Continue(()));
        }
        let (headings, mut findings) = Headings::read(columns, &layout.mapping, row);
        if headings.known() < LEAST_KNOWN {
            above += 1;
            return Ok(match above {
                ..ABOVE => ControlFlow::Continue(()),
                _ => ControlFlow::Break(()),
            });
        }
        let language = headings.language.unwrap_or(layout.language);
        let declared = |key: &str| layout.declared.contains_key(key);
        findings.extend(headings.lacking(columns, declared, language));
        let is_whole = !findings.iter().any(Finding::is_error);
        let style = NumberStyle {
            mark: layout
                .mark
                .unwrap_or_else(|| DecimalMark::of(headings.language)),
            also_point: source.survey.format == Format::Xlsx,
        };
        meet(Met::Headings(&headings, style, findings))?;
        if !is_whole {
            return Ok(ControlFlow::Break(()));
        }
        found = Some(headings);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(())
}

/// That a file which was gone through had nothing to read.
pub fn nothing_found(
    report: &Report,
    has_headings: bool,
    columns: &'static [Column],
    layout: &Layout,
) -> Option<Finding> {
    if !has_headings {
        let known = columns
            .iter()
            .map(|column| column.heading(layout.language))
            .collect::<Vec<_>>();
        let problem = Problem::new("HEADINGS_NOT_FOUND").with("known", known.join(", "));
        return Some(Finding::error(0, problem));
    }
    let is_empty = report.rows == 0 && report.counts.is_empty();
    is_empty.then(|| Finding::error(0, Problem::new("ROWS_MISSING")))
}
