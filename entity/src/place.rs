//! A city, settlement, region, checkpoint or area.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{PlaceId, SourceId};
use crate::table::table;
use crate::values::{PlaceKind, Publication, Side};

table! {
/// A city, settlement, region, checkpoint or area.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "place")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PlaceId,
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
    /// Kind.
    pub kind: PlaceKind,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// ISO 3166-2.
    pub region_code: Option<String>,
    /// Name in Chinese.
    pub name_zh: Option<String>,
    /// Name in Russian.
    pub name_ru: Option<String>,
    /// Name in English.
    pub name_en: Option<String>,
    /// WGS 84, in 10⁻⁶ degrees.
    pub latitude_e6: Option<i32>,
    /// WGS 84, in 10⁻⁶ degrees.
    pub longitude_e6: Option<i32>,
    /// Source id.
    pub source_id: Option<SourceId>,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
