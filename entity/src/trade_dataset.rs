//! One release of trade figures by one reporter, its side.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{SourceId, TradeDatasetId};
use crate::table::table;
use crate::values::{DatasetStatus, Side, Valuation};

table! {
/// One release of trade figures by one reporter, its side.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
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
    /// The commodity classification: `HS`.
    pub classification: String,
    /// The revision of the classification.
    pub revision: String,
    /// Where it stands.
    pub status: DatasetStatus,
    /// Generated for demonstration, not reported.
    pub synthetic: bool,
    /// How many flows it has.
    pub row_count: i64,
    /// When the reporter released it, UTC.
    pub released_at: DateTimeUtc,
    /// Where it is from.
    pub source_id: SourceId,
    /// What its values include, where one word says it of all its rows.
    pub valuation: Option<Valuation>,
    /// SHA-256 of the file it came in, in hexadecimal digits.
    pub checksum: Option<String>,
    /// The name of the person who loaded it; none when the program did.
    pub loaded_by: Option<String>,
    /// Its place in the order in which the side's releases were made current; none for one that
    /// never was, and for one that was withdrawn.
    pub precedence: Option<i64>,
    /// When it was first made current, UTC.
    pub published_at: Option<DateTimeUtc>,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
