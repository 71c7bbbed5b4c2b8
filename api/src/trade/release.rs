//! A release of figures on its way in: one transaction, from its first row to its last.

use entity::id::{SourceId, TradeDatasetId};
use entity::trade_dataset;
use entity::values::{DatasetStatus, Side, Valuation};
use sea_orm::SqlErr;
use sea_orm::prelude::DateTimeUtc;

use super::dataset::{rules, service, store};
use super::rows::{CellRow, FlowRow};
use super::rules::{Flow, SectorMap};
use super::tally::Tally;
use crate::access::revision::Actor;
use crate::access::{Action, Viewer, policy};
use crate::db::{Bulk, Db};
use crate::error::{Error, Flaw, Problem, Result};
use crate::text::Localized;
use crate::trade;
use crate::value::MonthRange;
use crate::value::digest::hexadecimal;
use crate::writing::{self, Writer};

/// What is known of a release before its rows.
#[derive(Clone, Debug)]
pub struct Release {
    /// Its id, a new one unless it is to be the same wherever it is loaded.
    pub id: TradeDatasetId,
    /// The reporter.
    pub side: Side,
    /// Stable code, unique within its side.
    pub code: String,
    /// What it is called; its side's language is needed at once, Chinese and Russian both before
    /// it is made current.
    pub title: Localized,
    /// The months it speaks for, with rows or without.
    pub months: MonthRange,
    /// The commodity classification: `HS`.
    pub classification: String,
    /// The revision of the classification: `H6` is HS 2022.
    pub revision: String,
    /// What its values include, where it says so of all of them.
    pub valuation: Option<Valuation>,
    /// When the reporter released it.
    pub released_at: DateTimeUtc,
    /// Where it is from, of the same side.
    pub source_id: SourceId,
    /// SHA-256 of the file.
    pub checksum: [u8; 32],
    /// Generated for demonstration, not reported.
    pub synthetic: bool,
}

/// Who loads a release.
#[derive(Clone, Debug)]
pub enum LoadedBy {
    /// Somebody who has signed in.
    Person(Viewer, Actor),
    /// The program itself, at the machine.
    Program,
}

impl LoadedBy {
    /// The person who writes.
    pub fn writer(writer: &Writer<'_>) -> Self {
        Self::Person(writer.viewer, writer.actor())
    }

    /// Whether they may load figures of a side.
    pub fn may_load(&self, side: Side) -> Result<()> {
        self.may(Action::Draft, side)
    }

    /// Whether they may make figures of a side current: to be asked before a long load, for
    /// [`Loading::finish`] asks again.
    pub fn may_make_current(&self, side: Side) -> Result<()> {
        self.may(Action::Publish, side)
    }

    fn may(&self, action: Action, side: Side) -> Result<()> {
        match self {
            Self::Person(viewer, _) => policy::check(*viewer, action, Some(side)).map(|_| ()),
            Self::Program => Ok(()),
        }
    }

    /// Who the log names.
    pub fn actor(&self) -> Actor {
        match self {
            Self::Person(_, actor) => actor.clone(),
            Self::Program => Actor::default(),
        }
    }
}

/// What comes of beginning.
#[derive(Debug)]
pub enum Begun {
    /// Its rows can come.
    Loading(Box<Loading>),
    /// The same file is in already; nothing is done.
    Already(Box<trade_dataset::Model>),
}

/// A release on its way in. Dropped, it leaves nothing behind.
#[derive(Debug)]
pub struct Loading {
    db: Bulk,
    by: LoadedBy,
    now: DateTimeUtc,
    sectors: SectorMap,
    dataset: trade_dataset::Model,
    rows: u64,
    tally: Tally,
    cells: i32,
}

/// Cells that are kept in memory; beyond that they are written, and begun anew.
const CELLS: usize = 400_000;

/// Cells that are written at a time.
const CELLS_AT_ONCE: usize = 10_000;

impl Loading {
    /// Begins to load a release, unless the same file of the same reporter is in already. On
    /// SQLite no other write can begin until it is finished or dropped.
    pub async fn begin(db: &Db, by: LoadedBy, release: Release, now: DateTimeUtc) -> Result<Begun> {
        by.may_load(release.side)?;
        let dataset = row(&by, release, now);
        let flaws = rules::check(&dataset);
        if !flaws.is_empty() {
            return Err(Error::Flawed(flaws));
        }
        let transaction = db.begin_bulk().await?;
        if let Some(known) = store::same_file(&transaction, &dataset).await? {
            return Ok(Begun::Already(Box::new(known)));
        }
        if let Some(other) = store::with_code(&transaction, dataset.side, &dataset.code).await? {
            return Err(code_taken(&other).into());
        }
        let sectors = trade::store::sector_map(&transaction).await?;
        if let Err(error) = writing::row::insert(&transaction, &dataset).await {
            let Some(SqlErr::UniqueConstraintViolation(_)) = error.sql_err() else {
                return Err(error.into());
            };
            // Somebody else has finished loading it meanwhile, or has the code.
            transaction.rollback().await?;
            return match store::same_file(db.reader(), &dataset).await? {
                Some(known) => Ok(Begun::Already(Box::new(known))),
                None => Err(Flaw::at("code", Problem::new("KEY_TAKEN_MEANWHILE")).into()),
            };
        }
        Ok(Begun::Loading(Box::new(Self {
            db: transaction,
            by,
            now,
            sectors,
            dataset,
            rows: 0,
            tally: Tally::default(),
            cells: 0,
        })))
    }

    /// Adds rows, some thousands at a time; their months must be the release's.
    pub async fn add(&mut self, flows: Vec<Flow>) -> Result<()> {
        let months = self.dataset.month_from..=self.dataset.month_to;
        if let Some(flow) = flows.iter().find(|flow| !months.contains(&flow.month)) {
            let problem = Problem::new("FLOW_OUTSIDE_PERIOD").with("month", flow.month);
            return Err(Flaw::of_input(problem).into());
        }
        let dataset = &self.dataset;
        let rows = (self.rows..).zip(&flows).map(|(number, flow)| FlowRow {
            dataset,
            flow,
            number,
        });
        let rows: Vec<FlowRow<'_>> = rows.collect();
        self.db.insert(&rows).await?;
        self.rows += rows.len() as u64;
        for flow in &flows {
            self.tally.add(flow, &self.sectors);
        }
        if self.tally.cells() > CELLS {
            self.write_cells().await?;
        }
        Ok(())
    }

    /// How many rows are in.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Makes it part of the register, and current if that is asked for. Whoever serves the
    /// register tells it afterwards that something was written.
    pub async fn finish(mut self, make_current: bool) -> Result<trade_dataset::Model> {
        if make_current {
            self.by.may_make_current(self.dataset.side)?;
        }
        self.write_cells().await?;
        let (db, now, actor) = (&self.db, self.now, self.by.actor());
        let mut dataset = self.dataset;
        service::take_turn(db, dataset.side).await?;
        dataset.row_count = self.rows.cast_signed();
        writing::row::replace(db, &dataset).await?;
        service::note_loaded(db, &dataset, &actor, now).await?;
        if make_current {
            dataset = service::make_current(db, dataset, &actor, now).await?;
        }
        self.db.commit().await?;
        Ok(dataset)
    }

    /// Writes what the rows add up to. The same cell may be written again later: whoever reads
    /// cells of a release adds them up.
    async fn write_cells(&mut self) -> Result<()> {
        let mut cells = self
            .tally
            .take(self.dataset.side, self.dataset.synthetic)
            .into_iter();
        loop {
            let some = cells.by_ref().take(CELLS_AT_ONCE);
            let rows = (self.cells..)
                .zip(some)
                .map(|(number, (cell, sums))| CellRow {
                    dataset: self.dataset.id,
                    number,
                    cell,
                    sums,
                });
            let rows: Vec<CellRow> = rows.collect();
            if rows.is_empty() {
                return Ok(());
            }
            self.db.insert(&rows).await?;
            self.cells += rows.len() as i32;
        }
    }
}

fn row(by: &LoadedBy, release: Release, now: DateTimeUtc) -> trade_dataset::Model {
    trade_dataset::Model {
        id: release.id,
        side: release.side,
        version: 1,
        created_at: now,
        updated_at: now,
        code: release.code,
        title_zh: release.title.zh,
        title_ru: release.title.ru,
        title_en: release.title.en,
        month_from: release.months.from.number(),
        month_to: release.months.to.number(),
        classification: release.classification,
        revision: release.revision,
        status: DatasetStatus::Loaded,
        synthetic: release.synthetic,
        row_count: 0,
        released_at: release.released_at,
        source_id: release.source_id,
        valuation: release.valuation,
        checksum: Some(hexadecimal(&release.checksum)),
        loaded_by: by.actor().name,
        precedence: None,
        published_at: None,
    }
}

fn code_taken(other: &trade_dataset::Model) -> Flaw {
    let title = rules::title(other);
    let problem = Problem::new("CODE_TAKEN")
        .with("code", &other.code)
        .with("name", title.any().unwrap_or_default());
    Flaw::at("code", problem)
}
