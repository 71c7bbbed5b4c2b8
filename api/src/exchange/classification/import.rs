//! A list of codes brought in: read whole, since it is looked at whole, and then laid over what is
//! known.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use entity::values::ClassificationScheme;

use super::COLUMNS;
use super::row::Reader;
use crate::app::App;
use crate::error::{Problem, Result};
use crate::exchange::finding::Finding;
use crate::exchange::import::{
    Checked, Counts, Done, Fate, Importer, Noted, Wish, blocking, stands_in_the_way,
};
use crate::exchange::layout::Layout;
use crate::exchange::progress::Progress;
use crate::exchange::reading::Source;
use crate::exchange::report::Report;
use crate::exchange::walk::{Met, nothing_found, open, walk};
use crate::registry::classification::service::{Entry, List, load};

/// Codes of one list; the Harmonized System has some twenty thousand at ten digits.
const MOST_ROWS: u64 = 100_000;

/// What is asked for when a list of codes is imported.
#[derive(Clone, Debug)]
pub struct Order {
    /// The classification.
    pub scheme: ClassificationScheme,
    /// The revision of the list, such as `H6`.
    pub revision: Option<String>,
    /// Codes that the list does not have are dropped.
    pub replace: bool,
    /// How the file is laid out, and what is declared beside it.
    pub layout: Layout,
}

/// Checks a list of codes, and loads it where that is wished and nothing is in the way.
pub async fn import(
    app: &App,
    importer: &Importer,
    path: &Path,
    order: &Arc<Order>,
    wish: Wish,
    progress: &Progress,
) -> Result<Done> {
    let (source, read) = {
        let (app, path) = (app.clone(), path.to_owned());
        let (order, progress) = (Arc::clone(order), progress.clone());
        blocking(move || {
            let source = open(&path, COLUMNS, &order.layout)?;
            let read = read(&app, &source, &order, &progress)?;
            Ok((source, read))
        })
        .await?
    };
    let fate = match stands_in_the_way(&read.report, wish) {
        Some(fate) => fate,
        None => {
            let list = List {
                scheme: order.scheme,
                revision: order.revision.clone(),
                entries: read.entries,
                replace: order.replace,
                checksum: source.survey.checksum,
            };
            let loaded = load(app, &importer.caller, list).await?;
            progress.load_rows(read.report.accepted)?;
            Fate::Written(Counts {
                created: loaded.created,
                updated: loaded.updated,
                unchanged: loaded.unchanged,
            })
        }
    };
    let checked = Checked {
        report: read.report,
        noted: Noted::Kept(read.kept),
    };
    Ok(Done {
        source,
        checked,
        fate,
    })
}

/// What a file says.
struct Read {
    report: Report,
    entries: Vec<Entry>,
    kept: BTreeMap<u64, Vec<Finding>>,
}

fn read(app: &App, source: &Source, order: &Order, progress: &Progress) -> Result<Read> {
    let mut report = Report::of(source, order.layout.most_findings);
    let mut reader: Option<Reader<'_>> = None;
    let (mut entries, mut kept) = (Vec::new(), BTreeMap::new());
    walk(source, COLUMNS, &order.layout, &mut |met| {
        let row = match met {
            Met::Headings(headings, style, findings) => {
                reader = Some(Reader::new(app, order, headings, source));
                report.note_headings(headings, style, findings);
                return Ok(());
            }
            Met::Row(_, row) => row,
        };
        // Headings come first.
        let Some(reader) = &mut reader else {
            return Ok(());
        };
        progress.check_row()?;
        report.rows += 1;
        if report.rows > MOST_ROWS {
            let problem = Problem::new("IMPORT_TOO_MANY_ROWS").with("limit", MOST_ROWS);
            return Err(problem.into());
        }
        let (entry, findings) = reader.read(row);
        report.accepted += u64::from(entry.is_some());
        entries.extend(entry);
        report.note(findings.iter().cloned());
        if !findings.is_empty() {
            kept.insert(row.line, findings);
        }
        Ok(())
    })?;
    let nothing = nothing_found(&report, reader.is_some(), COLUMNS, &order.layout);
    report.note_of_file(nothing.into_iter().collect());
    Ok(Read {
        report,
        entries,
        kept,
    })
}
