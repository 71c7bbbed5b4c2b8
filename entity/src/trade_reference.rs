//! What whole economies trade, as somebody has published it: what a bank's own trade is held
//! against.

use sea_orm::entity::prelude::*;

use crate::id::{SourceId, TradeReferenceId};
use crate::table::table;
use crate::values::Side;

table! {
/// What whole economies trade, as somebody has published it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_reference")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TradeReferenceId,
    /// The side that owns the record.
    pub side: Side,
    /// Counts the writes.
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
    /// The first year it has figures of.
    pub year_from: i32,
    /// The last year it has figures of.
    pub year_to: i32,
    /// The revision of the Harmonized System: `H6` is HS 2022.
    pub revision: String,
    /// The currency of all its figures, ISO 4217.
    pub currency: String,
    /// How many figures it has.
    pub row_count: i64,
    /// When it was published, UTC.
    pub released_at: DateTimeUtc,
    /// Where it is from.
    pub source_id: SourceId,
    /// SHA-256 of the file it came in, in hexadecimal digits.
    pub checksum: String,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
