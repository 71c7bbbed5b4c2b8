//! A file of trade figures, gone through from top to bottom.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use super::COLUMNS;
use super::duplicates::{Duplicate, Seen};
use super::order::Order;
use super::row::{Reader, Reading};
use super::terms::Terms;
use crate::error::{Problem, Result};
use crate::exchange::column::{Headings, is_heading};
use crate::exchange::finding::Finding;
use crate::exchange::number::{DecimalMark, NumberStyle};
use crate::exchange::progress::Progress;
use crate::exchange::reading::{Format, Limits, Row, Source};
use crate::exchange::report::Report;
use crate::value::Money;

/// Opens a file of trade figures.
pub fn open(path: &Path, order: &Order, limits: Limits) -> Result<Source> {
    Source::open(path, &order.shape, limits, &|word| {
        is_heading(COLUMNS, &order.mapping, word)
    })
}

/// Rows that may stand above the headings, such as a title.
const ABOVE: usize = 10;
/// A row with so many known headings is the row of headings.
const LEAST_KNOWN: usize = 2;

/// What is met on the way.
pub enum Met<'a> {
    /// The headings, how numbers are written below them, and what is wrong with them.
    Headings(&'a Headings, NumberStyle, Vec<Finding>),
    /// A row below them.
    Row(&'a Headings, &'a Row, Reading),
}

/// Goes through a file; the rows of one without all the headings it needs are not read.
pub fn walk(
    source: &Source,
    order: &Order,
    terms: &Terms,
    meet: &mut dyn FnMut(Met<'_>) -> Result<()>,
) -> Result<()> {
    let is_text = source.survey.format == Format::Csv;
    let mut above: Vec<Headings> = Vec::new();
    let mut found: Option<(Headings, Reader<'_>)> = None;
    source.visit(&mut |row| {
        if let Some((headings, reader)) = &found {
            meet(Met::Row(headings, row, reader.read(row)))?;
            return Ok(ControlFlow::Continue(()));
        }
        let (headings, mut findings) = Headings::read(COLUMNS, &order.mapping, row);
        if headings.known() < LEAST_KNOWN {
            above.push(headings);
            return match above.len() {
                ..ABOVE => Ok(ControlFlow::Continue(())),
                _ => Ok(ControlFlow::Break(())),
            };
        }
        let language = headings.language.unwrap_or(order.language);
        let declared = |key: &str| order.declared.contains_key(key);
        findings.extend(headings.lacking(COLUMNS, declared, language));
        let is_whole = !findings.iter().any(Finding::is_error);
        let style = NumberStyle {
            mark: order
                .mark
                .unwrap_or_else(|| DecimalMark::of(headings.language)),
            also_point: !is_text,
        };
        meet(Met::Headings(&headings, style, findings))?;
        if !is_whole {
            return Ok(ControlFlow::Break(()));
        }
        let reader = Reader::new(order, terms, &headings, style, is_text);
        found = Some((headings, reader));
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(())
}

/// A file that has been checked.
#[derive(Debug)]
pub struct Checked {
    /// What came of it.
    pub report: Report,
    /// Rows that repeat another.
    pub duplicates: Vec<Duplicate>,
}

/// Reads a file through and says everything that is wrong with it; writes nothing.
pub fn check(
    source: &Source,
    order: &Order,
    terms: &Terms,
    progress: &Progress,
) -> Result<Checked> {
    let mut report = Report::of(source, order.most_findings);
    let mut seen = Seen::default();
    let mut readable = BTreeMap::new();
    let mut has_headings = false;
    walk(source, order, terms, &mut |met| {
        match met {
            Met::Headings(headings, style, findings) => {
                has_headings = true;
                report.language = headings.language;
                report.decimal_mark = style.mark.sign();
                report.note_of_file(findings);
            }
            Met::Row(_, row, reading) => {
                progress.check_row()?;
                report.rows += 1;
                if let Some(Money { minor, currency }) = reading.value {
                    add(&mut readable, currency.code(), minor);
                }
                if let Some(flow) = &reading.flow {
                    report.accepted += 1;
                    add(&mut report.totals, &flow.currency, flow.value_minor);
                    seen.note(flow, row.line)?;
                }
                report.note(reading.findings);
            }
        }
        Ok(())
    })?;
    if !has_headings {
        let known = COLUMNS.iter().map(|column| column.heading(order.language));
        let known: Vec<_> = known.collect();
        let problem = Problem::new("HEADINGS_NOT_FOUND").with("known", known.join(", "));
        report.note_of_file(vec![Finding::error(0, problem)]);
    } else if report.rows == 0 && report.counts.is_empty() {
        let problem = Problem::new("ROWS_MISSING");
        report.note_of_file(vec![Finding::error(0, problem)]);
    }
    let duplicates = seen.duplicates()?;
    report.note(duplicates.iter().map(repeats));
    report.note_of_file(differences(order, &readable));
    Ok(Checked { report, duplicates })
}

/// That a row repeats another.
pub fn repeats(duplicate: &Duplicate) -> Finding {
    let problem = Problem::new("ROW_REPEATED").with("first", duplicate.first);
    Finding::warning(duplicate.line, problem)
}

/// The totals that whoever made the file declared are of all of it, bad rows included.
fn differences(order: &Order, readable: &BTreeMap<String, i128>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for declared in &order.control_totals {
        let code = declared.currency.code();
        let found = readable.get(code).copied().unwrap_or_default();
        if found == i128::from(declared.minor) {
            continue;
        }
        let shown = |minor: i128| match i64::try_from(minor) {
            Ok(minor) => Money::new(minor, declared.currency).to_string(),
            Err(_) => minor.to_string(),
        };
        let problem = Problem::new("CONTROL_TOTAL_DIFFERS")
            .with("currency", code)
            .with("declared", shown(declared.minor.into()))
            .with("found", shown(found))
            .with("difference", shown(found - i128::from(declared.minor)));
        findings.push(Finding::error(0, problem));
    }
    findings
}

fn add(totals: &mut BTreeMap<String, i128>, currency: &str, minor: i64) {
    match totals.get_mut(currency) {
        Some(total) => *total += i128::from(minor),
        None => {
            totals.insert(currency.to_owned(), minor.into());
        }
    }
}
