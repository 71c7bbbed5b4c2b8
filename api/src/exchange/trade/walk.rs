//! A file of trade figures, gone through from top to bottom.

use std::collections::BTreeMap;
use std::iter::once;

use super::COLUMNS;
use super::duplicates::{Duplicate, Seen};
use super::import::Known;
use super::order::Order;
use super::row::{Reader, Reading};
use super::terms::Terms;
use crate::error::{Problem, Result};
use crate::exchange::annotated::Marked;
use crate::exchange::column::Headings;
use crate::exchange::finding::Finding;
use crate::exchange::number::NumberStyle;
use crate::exchange::progress::Progress;
use crate::exchange::reading::{Row, Source};
use crate::exchange::report::Report;
use crate::exchange::walk as lines;
use crate::value::Money;

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
    let mut reader: Option<Reader<'_>> = None;
    lines::walk(source, COLUMNS, &order.layout, &mut |met| match met {
        lines::Met::Headings(headings, style, findings) => {
            reader = Some(Reader::new(order, terms, headings, style, source));
            meet(Met::Headings(headings, style, findings))
        }
        lines::Met::Row(headings, row) => match &reader {
            Some(reader) => meet(Met::Row(headings, row, reader.read(row))),
            // Headings come first.
            None => Ok(()),
        },
    })
}

/// Goes through a file that was checked once more, with what is wrong with each row.
pub fn walk_again(
    source: &Source,
    order: &Order,
    known: &Known,
    meet: &mut dyn FnMut(Marked<'_>) -> Result<()>,
) -> Result<()> {
    let mut duplicates = known.duplicates.iter().peekable();
    walk(source, order, &known.terms, &mut |met| match met {
        Met::Headings(headings, _, findings) => meet(Marked::Headings(headings, &findings)),
        Met::Row(headings, row, reading) => {
            let mut findings = reading.findings;
            while let Some(next) = duplicates.next_if(|it| it.line <= row.line) {
                let is_of_row = |it: &&Duplicate| it.line == row.line;
                findings.extend(once(next).filter(is_of_row).map(repeats));
            }
            meet(Marked::Row(headings, row, &findings))
        }
    })
}

/// Reads a file through and says everything that is wrong with it; writes nothing.
pub fn check(
    source: &Source,
    order: &Order,
    terms: &Terms,
    progress: &Progress,
) -> Result<(Report, Vec<Duplicate>)> {
    let mut report = Report::of(source, order.layout.most_findings);
    let mut seen = Seen::default();
    let mut readable = BTreeMap::new();
    let (mut has_headings, mut weight_g) = (false, 0_i128);
    walk(source, order, terms, &mut |met| {
        match met {
            Met::Headings(headings, style, findings) => {
                has_headings = true;
                report.note_headings(headings, style, findings);
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
                    weight_g += i128::from(flow.net_weight_g.unwrap_or_default());
                    seen.note(flow, row.line)?;
                }
                report.note(reading.findings);
            }
        }
        Ok(())
    })?;
    let nothing = lines::nothing_found(&report, has_headings, COLUMNS, &order.layout);
    report.note_of_file(nothing.into_iter().collect());
    let duplicates = seen.duplicates()?;
    report.note(duplicates.iter().map(repeats));
    report.note_of_file(differences(order, &readable));
    report.note_of_file(too_large(&report.totals, weight_g));
    Ok((report, duplicates))
}

/// Sums that could not be kept: the register adds in 64 bits.
fn too_large(totals: &BTreeMap<String, i128>, weight_g: i128) -> Vec<Finding> {
    let is_kept = |sum: i128| i64::try_from(sum).is_ok();
    let mut findings = Vec::new();
    for (currency, total) in totals {
        if !is_kept(*total) {
            let problem = Problem::new("TOTAL_TOO_LARGE").with("of", currency);
            findings.push(Finding::error(0, problem));
        }
    }
    if !is_kept(weight_g) {
        let problem = Problem::new("TOTAL_TOO_LARGE").with("of", "kg");
        findings.push(Finding::error(0, problem));
    }
    findings
}

/// That a row repeats another.
fn repeats(duplicate: &Duplicate) -> Finding {
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
