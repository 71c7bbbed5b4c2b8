//! An observation as a write sees it.

use chrono::NaiveDate;
use entity::observation;
use entity::values::{Publication, Qualifier, RecordKind, Side, SubjectKind};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::{rules, store};
use crate::access::revision::{self as log, entry::chain_of};
use crate::error::{Flaw, Result};
use crate::writing::record::published_row;
use crate::writing::{Record, Stamp};

/// An observation as a write sees it.
#[derive(Clone, Debug)]
pub struct ObservationRecord {
    /// Its row.
    pub row: observation::Model,
}

impl Record for ObservationRecord {
    type Row = observation::Model;

    const KIND: RecordKind = RecordKind::Observation;

    fn blank(stamp: Stamp) -> Self {
        Self::from_row(observation::Model {
            id: stamp.id.into(),
            side: stamp.side,
            version: stamp.version,
            created_at: stamp.created_at,
            updated_at: stamp.updated_at,
            archived_at: stamp.archived_at,
            publication: Publication::Draft,
            published_at: None,
            indicator_code: String::new(),
            subject_kind: SubjectKind::Place,
            subject_side: stamp.side,
            subject_id: Uuid::nil(),
            period_from: None,
            period_to: None,
            period_precision: None,
            value_micro: 0,
            unit_code: String::new(),
            qualifier: Qualifier::Actual,
            headline: false,
            note_zh: None,
            note_ru: None,
            note_en: None,
            source_id: Uuid::nil().into(),
        })
    }

    fn from_row(row: observation::Model) -> Self {
        Self { row }
    }

    published_row!();

    fn check(&self, today: NaiveDate) -> Vec<Flaw> {
        rules::check(&self.row, today)
    }

    fn gate(&self) -> Vec<Flaw> {
        // A figure that can be kept at all has a period, a unit and a source.
        Vec::new()
    }

    async fn take_turn(db: &DatabaseTransaction, side: Side) -> Result<()> {
        // Of two figures that become the one to show, the second has to see the first.
        log::hold(db, chain_of(side)).await
    }

    /// A bank may say several things of the same, as its sources differ, but shows one of them.
    async fn taken(&self, _: Option<&Self>, db: &DatabaseTransaction) -> Result<Vec<Flaw>> {
        if !self.row.headline || !self.is_public() {
            return Ok(Vec::new());
        }
        store::headline_taken(db, &self.row).await
    }
}
