//! What one unit of `base` cost in `quote` on the average of a month, in 10⁻¹⁰.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{ExchangeRateId, SourceId};
use crate::table::table;
use crate::values::Side;

table! {
/// What one unit of `base` cost in `quote` on the average of a month, in 10⁻¹⁰.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "exchange_rate")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ExchangeRateId,
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
    /// As the number YYYYMM.
    pub month: i32,
    /// ISO 4217.
    pub base: String,
    /// ISO 4217.
    pub quote: String,
    /// In 10⁻¹⁰.
    pub rate_e10: i64,
    /// Generated for demonstration, not reported.
    pub synthetic: bool,
    /// Source id.
    pub source_id: SourceId,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
