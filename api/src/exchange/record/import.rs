//! Records brought in: written as the API would write them, in one transaction, which is kept or
//! undone once all rows are known.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

use super::order::{Of, Order};
use super::row::{Columns, Draft, Reader};
use super::terms::Terms;
use crate::app::App;
use crate::error::{Error, Problem, Result, Severity};
use crate::exchange::column::Headings;
use crate::exchange::finding::Finding;
use crate::exchange::import::{
    Checked, Counts, Done, Fate, Importer, Noted, Wish, blocking, stands_in_the_way,
};
use crate::exchange::number::NumberStyle;
use crate::exchange::progress::Progress;
use crate::exchange::reading::Source;
use crate::exchange::report::Report;
use crate::exchange::walk::{Met, nothing_found, open, walk};
use crate::registry::enterprise::EnterpriseRecord;
use crate::registry::project::ProjectRecord;
use crate::trade::rate::ExchangeRateRecord;
use crate::writing::{Batch, Brought, Effect};

/// Rows of one file: other writers of the side wait for it.
pub const MOST_ROWS: u64 = 10_000;
/// Rows that may wait to be written.
const WAITING: usize = 64;

/// Checks a file of records, and keeps what it says where that is wished and nothing is in the
/// way.
pub async fn import(
    app: &App,
    importer: &Importer,
    path: &Path,
    order: &Arc<Order>,
    wish: Wish,
    progress: &Progress,
) -> Result<Done> {
    let work = Work {
        app,
        importer,
        path,
        order,
        wish,
        progress,
    };
    match order.of {
        Of::Projects => work.run::<ProjectRecord>().await,
        Of::Enterprises => work.run::<EnterpriseRecord>().await,
        Of::Rates => work.run::<ExchangeRateRecord>().await,
    }
}

struct Work<'a> {
    app: &'a App,
    importer: &'a Importer,
    path: &'a Path,
    order: &'a Arc<Order>,
    wish: Wish,
    progress: &'a Progress,
}

impl Work<'_> {
    async fn run<B: Brought>(&self) -> Result<Done> {
        let source = {
            let (path, order) = (self.path.to_owned(), Arc::clone(self.order));
            blocking(move || open(&path, order.of.sheet().columns, &order.layout)).await?
        };
        let viewer = self.importer.viewer;
        let terms = Terms::load(self.app, viewer, self.order.side).await?;
        let batch = Batch::begin(self.importer.writer(self.app)).await?;
        let (checked, counts) = match self.take::<B>(&batch, &source, terms).await {
            Ok(taken) => taken,
            Err(error) => {
                batch.undo().await?;
                return Err(error);
            }
        };
        let fate = match stands_in_the_way(&checked.report, self.wish) {
            Some(fate) => {
                batch.undo().await?;
                fate
            }
            None => {
                batch.commit().await?;
                Fate::Written(counts)
            }
        };
        Ok(Done {
            source,
            checked,
            fate,
        })
    }

    /// Writes each row of a file that can be written, and says what is wrong with the others.
    async fn take<B: Brought>(
        &self,
        batch: &Batch<'_>,
        source: &Source,
        terms: Terms,
    ) -> Result<(Checked, Counts)> {
        let (sender, mut passed) = mpsc::channel(WAITING);
        let reader = {
            let (source, order) = (source.clone(), Arc::clone(self.order));
            spawn_blocking(move || send(&source, &order, &terms, &sender))
        };
        let layout = &self.order.layout;
        let mut taking = Taking {
            order: self.order,
            report: Report::of(source, layout.most_findings),
            kept: BTreeMap::new(),
            counts: Counts::default(),
            columns: None,
            seen: HashMap::new(),
        };
        while let Some(passed) = passed.recv().await {
            match passed {
                Passed::Headings(headings, style, columns, findings) => {
                    taking.report.note_headings(&headings, style, findings);
                    taking.columns = Some(columns);
                }
                Passed::Row(draft) => {
                    self.progress.check_row()?;
                    let is_written = taking.take::<B>(batch, draft).await?;
                    self.progress
                        .load_rows((is_written && self.wish.load).into())?;
                }
            }
        }
        reader.await.map_err(Error::internal)??;
        let (has_headings, columns) = (taking.columns.is_some(), self.order.of.sheet().columns);
        let nothing = nothing_found(&taking.report, has_headings, columns, layout);
        taking.report.note_of_file(nothing.into_iter().collect());
        let checked = Checked {
            report: taking.report,
            noted: Noted::Kept(taking.kept),
        };
        Ok((checked, taking.counts))
    }
}

/// What the thread that reads hands over.
enum Passed {
    Headings(Headings, NumberStyle, Columns, Vec<Finding>),
    Row(Draft),
}

fn send(source: &Source, order: &Order, terms: &Terms, to: &mpsc::Sender<Passed>) -> Result<()> {
    let mut reader: Option<Reader<'_>> = None;
    // Nobody takes it: the import has failed, and says why itself.
    let gone = |_| Error::from(Problem::new("IMPORT_CANCELLED"));
    let columns = order.of.sheet().columns;
    walk(source, columns, &order.layout, &mut |met| {
        let passed = match met {
            Met::Headings(headings, style, findings) => {
                let made = Reader::new(order, terms, headings, style, source);
                let columns = Arc::clone(&made.columns);
                reader = Some(made);
                Passed::Headings(headings.clone(), style, columns, findings)
            }
            Met::Row(_, row) => match &reader {
                Some(reader) => Passed::Row(reader.read(row)),
                // Headings come first.
                None => return Ok(()),
            },
        };
        to.blocking_send(passed).map_err(gone)
    })
}

/// What is known of the rows so far.
struct Taking<'a> {
    order: &'a Order,
    report: Report,
    kept: BTreeMap<u64, Vec<Finding>>,
    counts: Counts,
    columns: Option<Columns>,
    /// The lines of the records that rows were about.
    seen: HashMap<String, u64>,
}

impl Taking<'_> {
    /// Writes a row if nothing is wrong with it; says whether it is written.
    async fn take<B: Brought>(&mut self, batch: &Batch<'_>, mut draft: Draft) -> Result<bool> {
        self.report.rows += 1;
        if self.report.rows > MOST_ROWS {
            return Err(Problem::new("IMPORT_TOO_MANY_ROWS")
                .with("limit", MOST_ROWS)
                .into());
        }
        let mut findings = std::mem::take(&mut draft.findings);
        findings.extend(self.repeats(&draft));
        let is_readable = !findings.iter().any(Finding::is_error);
        let verdict = batch.bring::<B>(draft.given.clone(), !is_readable).await?;
        let is_unchanged = verdict.effect == Some(Effect::Unchanged);
        for flaw in &verdict.flaws {
            // What stays as it is needs nobody to accept it.
            if is_unchanged && flaw.severity == Severity::Warning {
                continue;
            }
            if let Some(columns) = &self.columns {
                let finding = draft.finding(self.order.of.sheet(), columns, flaw);
                let is_told = |it: &Finding| it.column.is_some() && it.column == finding.column;
                // A cell that could not be read is missing too, which says nothing new.
                if is_readable || !findings.iter().any(is_told) {
                    findings.push(finding);
                }
            }
        }
        let is_written = !findings.iter().any(Finding::is_error);
        if is_written {
            self.report.accepted += 1;
            match verdict.effect {
                Some(Effect::Created) => self.counts.created += 1,
                Some(Effect::Updated) => self.counts.updated += 1,
                Some(Effect::Unchanged) | None => self.counts.unchanged += 1,
            }
        }
        self.report.note(findings.iter().cloned());
        if !findings.is_empty() {
            self.kept.insert(draft.line, findings);
        }
        Ok(is_written)
    }

    /// That an earlier row is about the same record.
    fn repeats(&mut self, draft: &Draft) -> Option<Finding> {
        let key = self.order.of.sheet().key_of(&draft.given)?;
        match self.seen.get(&key) {
            Some(first) => {
                let problem = Problem::new("ROW_SAME_RECORD").with("first", first);
                Some(Finding::error(draft.line, problem))
            }
            None => {
                self.seen.insert(key, draft.line);
                None
            }
        }
    }
}
