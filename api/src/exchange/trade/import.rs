//! Trade figures brought in: checked in one pass, loaded in another, all or nothing.

use std::path::Path;
use std::sync::Arc;

use entity::id::{SourceId, TradeDatasetId};
use entity::values::{Side, Valuation};
use sea_orm::prelude::DateTimeUtc;
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;
use uuid::Uuid;

use super::COLUMNS;
use super::duplicates::Duplicate;
use super::order::Order;
use super::terms::Terms;
use super::walk::{Met, check, walk};
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::exchange::import::{
    Checked, Done, Fate, Importer, Noted, Wish, blocking, stands_in_the_way,
};
use crate::exchange::progress::Progress;
use crate::exchange::reading::{Source, checksum_of};
use crate::exchange::walk::open;
use crate::text::message::message;
use crate::text::{Language, Localized};
use crate::trade::release::{Begun, Loading, Release};
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

/// What was known of a file of figures when it was checked.
#[derive(Debug)]
pub struct Known {
    /// What the register knew.
    pub terms: Arc<Terms>,
    /// Rows that repeat another.
    pub duplicates: Vec<Duplicate>,
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
    let (source, report, duplicates) = {
        let (path, order, terms) = (path.to_owned(), Arc::clone(order), Arc::clone(&terms));
        let progress = progress.clone();
        blocking(move || {
            let source = open(&path, COLUMNS, &order.layout)?;
            let (report, duplicates) = check(&source, &order, &terms, &progress)?;
            Ok((source, report, duplicates))
        })
        .await?
    };
    let fate = match stands_in_the_way(&report, wish) {
        Some(fate) => fate,
        None => {
            let load = Load {
                app,
                source: &source,
                order,
                terms: &terms,
                accepted: report.accepted,
                progress,
            };
            load.run(importer, facts, wish).await?
        }
    };
    let known = Known { terms, duplicates };
    let checked = Checked {
        report,
        noted: Noted::Again(Box::new(known)),
    };
    Ok(Done {
        source,
        checked,
        fate,
    })
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
