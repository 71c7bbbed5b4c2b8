//! An enterprise in a project; a soft reference, for the enterprise may be the other bank's.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{EnterpriseId, ParticipantId, ProjectId};
use crate::table::table;
use crate::values::{ParticipantRole, Side};

table! {
/// An enterprise in a project; a soft reference, for the enterprise may be the other bank's.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "participant")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ParticipantId,
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
    /// Project id.
    pub project_id: ProjectId,
    /// Enterprise side.
    pub enterprise_side: Side,
    /// Enterprise id.
    pub enterprise_id: EnterpriseId,
    /// Role.
    pub role: ParticipantRole,
    /// In hundredths of a percent.
    pub share_bp: Option<i32>,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
