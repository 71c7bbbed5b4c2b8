//! Trade figures brought in: checked in one pass, loaded in another, all or nothing.

use std::path::Path;
use std::sync::Arc;

use entity::id::{SourceId, TradeDatasetId};
use entity::trade_dataset;
use entity::values::{Side, Valuation};
use sea_orm::prelude::DateTimeUtc;
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;
use uuid::Uuid;

use super::order::Order;
use super::terms::Terms;
use super::walk::{Checked, Met, check, open, walk};
use crate::access::Viewer;
use crate::app::App;
use crate::error::{Error, Problem, Result, Severity};
use crate::exchange::progress::Progress;
use crate::exchange::reading::{Limits, Source, checksum_of};
use crate::text::message::message;
use crate::text::{Language, Localized};
use crate::trade::release::{Begun, LoadedBy, Loading, Release};
use crate::trade::rules::Flow;
use crate::value::MonthRange;

/// What is known of a release before its rows.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Stable code, unique within its side.
    pub code: String,
    /// What it is called.
    pub title: Localized,
    /// The revision of the Harmonized System: `H6` is HS 2022.
    pub revision: String,
    /// What its values include, where it says so of all of them.
    pub valuation: Option<Valuation>,
    /// When the reporter released it.
    pub released_at: DateTimeUtc,
    /// Where it is from, of the same side.
    pub source_id: SourceId,
}

impl Facts {
    /// What a release is called while nobody has given it a name.
    pub fn plain_title(side: Side, months: MonthRange) -> Localized {
        let named = |language| {
            let title = Problem::new("RELEASE_TITLE")
                .with("from", months.from)
                .with("to", months.to);
            Some(message(language, &title))
        };
        let (zh, ru) = (named(Language::Zh), named(Language::Ru));
        Localized::owned(side, zh, ru, named(Language::En))
    }
}

/// What is to become of a file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish {
    /// It is loaded, not only checked.
    pub load: bool,
    /// What is loaded is made current.
    pub make_current: bool,
    /// Warnings are meant.
    pub accept_warnings: bool,
    /// Rows with errors are left out.
    pub skip_bad_rows: bool,
}

/// Who imports.
#[derive(Clone, Debug)]
pub struct Importer {
    /// What they may see.
    pub viewer: Viewer,
    /// Who the log names.
    pub by: LoadedBy,
}

/// What became of a file.
#[derive(Debug)]
pub enum Fate {
    /// It was only checked.
    Checked,
    /// It has errors, and nothing was loaded.
    Erroneous,
    /// It has warnings that nobody accepted, and nothing was loaded.
    Doubtful,
    /// It is in now.
    Loaded(Box<trade_dataset::Model>),
    /// The same file was in already.
    Already(Box<trade_dataset::Model>),
}

/// A file that has been dealt with.
#[derive(Debug)]
pub struct Done {
    /// The file.
    pub source: Source,
    /// What the register knew.
    pub terms: Arc<Terms>,
    /// What was found.
    pub checked: Checked,
    /// What became of it.
    pub fate: Fate,
}

/// Checks a file, and loads it where that is wished and nothing is in the way.
pub async fn import(
    app: &App,
    importer: &Importer,
    path: &Path,
    order: &Arc<Order>,
    facts: &Facts,
    wish: Wish,
    progress: &Progress,
) -> Result<Done> {
    importer.by.may_load(order.side)?;
    if wish.make_current {
        importer.by.may_make_current(order.side)?;
    }
    let terms = Arc::new(Terms::load(app, importer.viewer, order).await?);
    let (source, checked) = {
        let (path, order, terms) = (path.to_owned(), Arc::clone(order), Arc::clone(&terms));
        let progress = progress.clone();
        blocking(move || check_file(&path, &order, &terms, &progress)).await?
    };
    let fate = match stands_in_the_way(&checked, wish) {
        Some(fate) => fate,
        None => {
            let load = Load {
                app,
                source: &source,
                order,
                terms: &terms,
                accepted: checked.report.accepted,
                progress,
            };
            load.run(importer, facts, wish).await?
        }
    };
    Ok(Done {
        source,
        terms,
        checked,
        fate,
    })
}

fn check_file(
    path: &Path,
    order: &Order,
    terms: &Terms,
    progress: &Progress,
) -> Result<(Source, Checked)> {
    let source = open(path, order, Limits::default())?;
    let checked = check(&source, order, terms, progress)?;
    Ok((source, checked))
}

fn stands_in_the_way(checked: &Checked, wish: Wish) -> Option<Fate> {
    let report = &checked.report;
    let has_errors = report.found(Severity::Error) > 0;
    let can_skip = wish.skip_bad_rows && report.file_errors == 0 && report.accepted > 0;
    if !wish.load {
        return Some(Fate::Checked);
    }
    if has_errors && !can_skip {
        return Some(Fate::Erroneous);
    }
    let has_warnings = report.found(Severity::Warning) > 0;
    (has_warnings && !wish.accept_warnings).then_some(Fate::Doubtful)
}

/// Rows that are handed over at once.
const BATCH: usize = 5_000;
/// Batches that may wait.
const WAITING: usize = 4;

struct Load<'a> {
    app: &'a App,
    source: &'a Source,
    order: &'a Arc<Order>,
    terms: &'a Arc<Terms>,
    accepted: u64,
    progress: &'a Progress,
}

impl Load<'_> {
    async fn run(&self, importer: &Importer, facts: &Facts, wish: Wish) -> Result<Fate> {
        let now = self.app.clock().now();
        let release = self.release(facts);
        let begun = Loading::begin(self.app.db(), importer.by.clone(), release, now).await?;
        let mut loading = match begun {
            Begun::Already(dataset) => return Ok(Fate::Already(dataset)),
            Begun::Loading(loading) => loading,
        };
        let (sender, mut batches) = mpsc::channel(WAITING);
        let (source, order, terms) = (self.source.clone(), self.order.clone(), self.terms.clone());
        let reader = spawn_blocking(move || send(&source, &order, &terms, &sender));
        while let Some(batch) = batches.recv().await {
            let rows = batch.len() as u64;
            loading.add(batch).await?;
            self.progress.load_rows(rows)?;
        }
        reader.await.map_err(Error::internal)??;
        let path = self.source.path().to_owned();
        let checksum = blocking(move || checksum_of(&path)).await?;
        // What was checked is what was loaded, or nothing is.
        if checksum != self.source.survey.checksum || loading.rows() != self.accepted {
            return Err(Problem::new("FILE_CHANGED").into());
        }
        self.progress.go_on()?;
        let dataset = loading.finish(wish.make_current).await?;
        self.app.tell_written();
        Ok(Fate::Loaded(Box::new(dataset)))
    }

    fn release(&self, facts: &Facts) -> Release {
        Release {
            id: TradeDatasetId(Uuid::now_v7()),
            side: self.order.side,
            code: facts.code.clone(),
            title: facts.title.clone(),
            months: self.order.months,
            classification: "HS".to_owned(),
            revision: facts.revision.clone(),
            valuation: facts.valuation,
            released_at: facts.released_at,
            source_id: facts.source_id,
            checksum: self.source.survey.checksum,
            synthetic: self.order.synthetic,
        }
    }
}

/// Reads the flows of a file once more, and hands them over a batch at a time.
fn send(
    source: &Source,
    order: &Order,
    terms: &Terms,
    sender: &mpsc::Sender<Vec<Flow>>,
) -> Result<()> {
    let mut batch = Vec::with_capacity(BATCH);
    let hand_over = |batch: Vec<Flow>| {
        // Nobody takes it: the load has failed, and says why itself.
        let gone = |_| Error::from(Problem::new("IMPORT_CANCELLED"));
        sender.blocking_send(batch).map_err(gone)
    };
    walk(source, order, terms, &mut |met| {
        let Met::Row(_, _, reading) = met else {
            return Ok(());
        };
        batch.extend(reading.flow);
        if batch.len() == BATCH {
            hand_over(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)))?;
        }
        Ok(())
    })?;
    if batch.is_empty() {
        return Ok(());
    }
    hand_over(batch)
}

/// Does work that would hold others up on a thread of its own.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    spawn_blocking(work).await.map_err(Error::internal)?
}
