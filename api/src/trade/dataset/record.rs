//! A release as a write sees it.

use chrono::{DateTime, NaiveDate, Utc};
use entity::trade_dataset;
use entity::values::{DatasetStatus, Publication, RecordKind, RevisionAction, Side};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::{rules, service, store};
use crate::access::revision::Actor;
use crate::error::{Flaw, Problem, Result};
use crate::value::canonical::Fields;
use crate::writing::{Change, Desk, OwnedRow, Record, Stamp, facts, flaw};

/// A release as a write sees it.
#[derive(Clone, Debug)]
pub struct DatasetRecord {
    /// Its row.
    pub row: trade_dataset::Model,
    /// Who moves it; nothing while it stays where it is.
    mover: Option<Actor>,
}

impl OwnedRow for trade_dataset::Model {
    type Table = trade_dataset::Entity;

    fn stamp(&self) -> Stamp {
        Stamp {
            id: self.id.0,
            side: self.side,
            version: self.version,
            created_at: self.created_at,
            updated_at: self.updated_at,
            archived_at: None,
        }
    }

    fn set_stamp(&mut self, stamp: Stamp) {
        self.id = stamp.id.into();
        self.side = stamp.side;
        self.version = stamp.version;
        self.created_at = stamp.created_at;
        self.updated_at = stamp.updated_at;
    }
}

impl Record for DatasetRecord {
    type Row = trade_dataset::Model;

    const KIND: RecordKind = RecordKind::TradeDataset;

    fn blank(stamp: Stamp) -> Self {
        Self::from_row(trade_dataset::Model {
            id: stamp.id.into(),
            side: stamp.side,
            version: stamp.version,
            created_at: stamp.created_at,
            updated_at: stamp.updated_at,
            code: String::new(),
            title_zh: None,
            title_ru: None,
            title_en: None,
            month_from: 0,
            month_to: 0,
            classification: String::new(),
            revision: String::new(),
            status: DatasetStatus::Loaded,
            synthetic: false,
            row_count: 0,
            released_at: stamp.created_at,
            source_id: Uuid::nil().into(),
            valuation: None,
            checksum: None,
            loaded_by: None,
            precedence: None,
            published_at: None,
        })
    }

    fn from_row(row: trade_dataset::Model) -> Self {
        Self { row, mover: None }
    }

    fn row(&self) -> &trade_dataset::Model {
        &self.row
    }

    fn row_mut(&mut self) -> &mut trade_dataset::Model {
        &mut self.row
    }

    /// A release has its own way of becoming public: it is made current.
    fn publication(&self) -> Option<Publication> {
        None
    }

    fn set_publication(&mut self, _: Publication, _: DateTime<Utc>) {}

    fn is_demonstration(&self) -> bool {
        self.row.synthetic
    }

    /// What leaves a bank is real, was in use once, and is not taken back.
    fn is_public(&self) -> bool {
        let row = &self.row;
        row.published_at.is_some() && row.status != DatasetStatus::Withdrawn && !row.synthetic
    }

    /// Without the name of whoever loaded it: that is in the log, and does not leave the bank.
    fn facts(&self) -> Result<Fields> {
        let mut facts = facts::of_row(&self.row)?;
        facts.remove("loadedBy");
        Ok(facts)
    }

    fn check(&self, _: NaiveDate) -> Vec<Flaw> {
        rules::check(&self.row)
    }

    fn gate(&self) -> Vec<Flaw> {
        rules::gate(&self.row)
    }

    async fn take_turn(db: &DatabaseTransaction, side: Side) -> Result<()> {
        service::take_turn(db, side).await
    }

    async fn taken(&self, _: Option<&Self>, db: &DatabaseTransaction) -> Result<Vec<Flaw>> {
        if self.row.status == DatasetStatus::Withdrawn {
            return Ok(Vec::new());
        }
        let again = store::same_file(db, &self.row).await?;
        let again = again.filter(|other| other.id != self.row.id);
        let problem = again.map(|other| {
            let problem = Problem::new("DATASET_LOADED_AGAIN").with("code", other.code);
            flaw::error("id", problem)
        });
        Ok(problem.into_iter().collect())
    }

    async fn save_parts(
        &mut self,
        _: Option<&Self>,
        db: &DatabaseTransaction,
        now: DateTime<Utc>,
    ) -> Result<()> {
        match self.mover.take() {
            Some(mover) => service::settle(db, self.row.side, &mover, now).await,
            None => Ok(()),
        }
    }
}

/// Makes a release the one that counts, for every month it covers.
#[derive(Clone, Debug)]
pub struct MakeCurrent(pub Actor);

impl Change<DatasetRecord> for MakeCurrent {
    fn action(&self) -> RevisionAction {
        RevisionAction::Publish
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut DatasetRecord) -> Result<()> {
        let releases = store::released(desk.db, desk.side).await?;
        if let Err(problem) = rules::make_current(&mut record.row, &releases, desk.now) {
            desk.refuse("id", problem);
        }
        record.mover = Some(self.0);
        Ok(())
    }
}

/// Takes a release back; what it superseded counts again.
#[derive(Clone, Debug)]
pub struct WithdrawDataset(pub Actor);

impl Change<DatasetRecord> for WithdrawDataset {
    fn action(&self) -> RevisionAction {
        RevisionAction::Withdraw
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut DatasetRecord) -> Result<()> {
        if let Err(problem) = rules::withdraw(&mut record.row) {
            desk.refuse("id", problem);
        }
        record.mover = Some(self.0);
        Ok(())
    }
}
