//! A former, alternate or transliterated name; exactly one of the four references is set.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{AliasId, EnterpriseId, PlaceId, ProjectId, ZoneId};
use crate::table::table;
use crate::values::{AliasKind, Language, Side};

table! {
/// A former, alternate or transliterated name; exactly one of the four references is set.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "alias")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AliasId,
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
    /// Place id.
    pub place_id: Option<PlaceId>,
    /// Zone id.
    pub zone_id: Option<ZoneId>,
    /// Enterprise id.
    pub enterprise_id: Option<EnterpriseId>,
    /// Project id.
    pub project_id: Option<ProjectId>,
    /// Language.
    pub language: Language,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: AliasKind,
    /// Valid from.
    pub valid_from: Option<Date>,
    /// Valid to.
    pub valid_to: Option<Date>,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
