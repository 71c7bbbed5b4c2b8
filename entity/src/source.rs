//! Where a fact or a figure is from.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::SourceId;
use crate::table::table;
use crate::values::{DatePrecision, Publication, Side};

table! {
/// Where a fact or a figure is from.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "source")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SourceId,
    /// The side that owns the record.
    pub side: Side,
    /// Counts the writes; a writer names the one it saw.
    pub version: i32,
    /// When it was entered, UTC.
    pub created_at: DateTimeUtc,
    /// When it was last written, UTC.
    pub updated_at: DateTimeUtc,
    /// When it was archived, UTC; null while it is in use.
    pub archived_at: Option<DateTimeUtc>,
    /// Whether it is public.
    pub publication: Publication,
    /// When it was published, UTC.
    pub published_at: Option<DateTimeUtc>,
    /// Stable code, unique within its side.
    pub code: String,
    /// Title in Chinese.
    pub title_zh: Option<String>,
    /// Title in Russian.
    pub title_ru: Option<String>,
    /// Title in English.
    pub title_en: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Url.
    pub url: Option<String>,
    /// Published on.
    pub published_on: Option<Date>,
    /// Published precision.
    pub published_precision: Option<DatePrecision>,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
