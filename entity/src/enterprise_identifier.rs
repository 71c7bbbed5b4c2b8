//! An official number of an enterprise.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{EnterpriseId, EnterpriseIdentifierId};
use crate::table::table;
use crate::values::{IdentifierScheme, Side};

table! {
/// An official number of an enterprise.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "enterprise_identifier")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EnterpriseIdentifierId,
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
    /// Enterprise id.
    pub enterprise_id: EnterpriseId,
    /// Scheme.
    pub scheme: IdentifierScheme,
    /// Value.
    pub value: String,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
