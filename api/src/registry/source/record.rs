//! A source as a write sees it.

use chrono::NaiveDate;
use entity::source;
use entity::values::{Publication, RecordKind};
use sea_orm::DatabaseTransaction;

use super::rules;
use crate::error::{Flaw, Result};
use crate::writing::record::published_row;
use crate::writing::taken::{self, Unique};
use crate::writing::{Record, Stamp};

/// A source as a write sees it.
#[derive(Clone, Debug)]
pub struct SourceRecord {
    /// Its row.
    pub row: source::Model,
}

impl Record for SourceRecord {
    type Row = source::Model;

    const KIND: RecordKind = RecordKind::Source;

    fn blank(stamp: Stamp) -> Self {
        Self::from_row(blank(stamp))
    }

    fn from_row(row: source::Model) -> Self {
        Self { row }
    }

    published_row!();

    fn check(&self, today: NaiveDate) -> Vec<Flaw> {
        rules::check(&self.row, today)
    }

    fn gate(&self) -> Vec<Flaw> {
        rules::gate(&self.row)
    }

    async fn taken(&self, _: Option<&Self>, db: &DatabaseTransaction) -> Result<Vec<Flaw>> {
        taken::code(
            db,
            &self.row,
            &self.row.code,
            Unique::OnOwnSide,
            rules::title,
        )
        .await
    }
}

fn blank(stamp: Stamp) -> source::Model {
    source::Model {
        id: stamp.id.into(),
        side: stamp.side,
        version: stamp.version,
        created_at: stamp.created_at,
        updated_at: stamp.updated_at,
        archived_at: stamp.archived_at,
        publication: Publication::Draft,
        published_at: None,
        code: String::new(),
        title_zh: None,
        title_ru: None,
        title_en: None,
        publisher: None,
        url: None,
        published_on: None,
        published_precision: None,
    }
}
