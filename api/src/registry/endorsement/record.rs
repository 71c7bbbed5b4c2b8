//! An endorsement as a write sees it.

use chrono::{DateTime, NaiveDate, Utc};
use entity::endorsement;
use entity::id::ProjectId;
use entity::values::{Decision, Publication, RecordKind};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::error::{Flaw, Result};
use crate::writing::{Record, Stamp};

/// An endorsement as a write sees it.
#[derive(Clone, Debug)]
pub struct EndorsementRecord {
    /// Its row.
    pub row: endorsement::Model,
}

impl Record for EndorsementRecord {
    type Row = endorsement::Model;

    const KIND: RecordKind = RecordKind::Endorsement;

    fn blank(stamp: Stamp) -> Self {
        Self::from_row(endorsement::Model {
            id: stamp.id.into(),
            side: stamp.side,
            version: stamp.version,
            created_at: stamp.created_at,
            updated_at: stamp.updated_at,
            archived_at: stamp.archived_at,
            project_side: stamp.side.across(),
            project_id: ProjectId(Uuid::nil()),
            decision: Decision::Declined,
            decided_at: stamp.created_at,
            project_version: 0,
            note: None,
        })
    }

    fn from_row(row: endorsement::Model) -> Self {
        Self { row }
    }

    fn row(&self) -> &endorsement::Model {
        &self.row
    }

    fn row_mut(&mut self) -> &mut endorsement::Model {
        &mut self.row
    }

    /// A word that is given is given in public.
    fn publication(&self) -> Option<Publication> {
        None
    }

    fn set_publication(&mut self, _: Publication, _: DateTime<Utc>) {}

    fn check(&self, _: NaiveDate) -> Vec<Flaw> {
        Vec::new()
    }

    fn gate(&self) -> Vec<Flaw> {
        Vec::new()
    }

    async fn taken(&self, _: Option<&Self>, _: &DatabaseTransaction) -> Result<Vec<Flaw>> {
        Ok(Vec::new())
    }
}
