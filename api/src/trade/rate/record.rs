//! An exchange rate as a write sees it.

use chrono::{DateTime, NaiveDate, Utc};
use entity::exchange_rate;
use entity::values::{Publication, RecordKind};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::{rules, store};
use crate::error::{Flaw, Result};
use crate::writing::{Record, Stamp};

/// An exchange rate as a write sees it.
#[derive(Clone, Debug)]
pub struct ExchangeRateRecord {
    /// Its row.
    pub row: exchange_rate::Model,
}

impl Record for ExchangeRateRecord {
    type Row = exchange_rate::Model;

    const KIND: RecordKind = RecordKind::ExchangeRate;

    fn blank(stamp: Stamp) -> Self {
        Self::from_row(exchange_rate::Model {
            id: stamp.id.into(),
            side: stamp.side,
            version: stamp.version,
            created_at: stamp.created_at,
            updated_at: stamp.updated_at,
            archived_at: stamp.archived_at,
            month: 0,
            base: String::new(),
            quote: String::new(),
            rate_e10: 0,
            synthetic: false,
            source_id: Uuid::nil().into(),
        })
    }

    fn from_row(row: exchange_rate::Model) -> Self {
        Self { row }
    }

    fn row(&self) -> &exchange_rate::Model {
        &self.row
    }

    fn row_mut(&mut self) -> &mut exchange_rate::Model {
        &mut self.row
    }

    /// Rates are what central banks have published already.
    fn publication(&self) -> Option<Publication> {
        None
    }

    fn set_publication(&mut self, _: Publication, _: DateTime<Utc>) {}

    fn is_demonstration(&self) -> bool {
        self.row.synthetic
    }

    fn check(&self, today: NaiveDate) -> Vec<Flaw> {
        rules::check(&self.row, today)
    }

    fn gate(&self) -> Vec<Flaw> {
        Vec::new()
    }

    async fn taken(&self, _: Option<&Self>, db: &DatabaseTransaction) -> Result<Vec<Flaw>> {
        store::taken(db, &self.row).await
    }
}
