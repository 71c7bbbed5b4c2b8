//! One release of trade figures by one reporter, its side.

use sea_orm::entity::prelude::*;

use crate::id::{SourceId, TradeDatasetId};
use crate::table::table;
use crate::values::{DatasetStatus, Side};

table! {
/// One release of trade figures by one reporter, its side.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_dataset")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TradeDatasetId,
    /// The side that owns the record.
    pub side: Side,
    /// Counts the writes; a writer names the one it saw.
    pub version: i32,
    /// When it was entered, UTC.
    pub created_at: DateTimeUtc,
    /// When it was last written, UTC.
    pub updated_at: DateTimeUtc,
    /// Stable code, unique within its side.
    pub code: String,
    /// Title in Chinese.
    pub title_zh: Option<String>,
    /// Title in Russian.
    pub title_ru: Option<String>,
    /// Title in English.
    pub title_en: Option<String>,
    /// First month, as YYYYMM.
    pub month_from: i32,
    /// Last month, as YYYYMM.
    pub month_to: i32,
    /// Classification.
    pub classification: String,
    /// Revision.
    pub revision: String,
    /// Status.
    pub status: DatasetStatus,
    /// Generated for demonstration, not reported.
    pub synthetic: bool,
    /// Row count.
    pub row_count: i64,
    /// Released at.
    pub released_at: DateTimeUtc,
    /// Source id.
    pub source_id: SourceId,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
