//! One side's word on a project of the other side.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{EndorsementId, ProjectId};
use crate::values::{Decision, Side};

/// One side's word on a project of the other side.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "endorsement")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EndorsementId,
    /// The side that gives its word.
    pub side: Side,
    /// Counts the writes; a writer names the one it saw.
    pub version: i32,
    /// When it was entered, UTC.
    pub created_at: DateTimeUtc,
    /// When it was last written, UTC.
    pub updated_at: DateTimeUtc,
    /// When it was archived, UTC; null while it is in use.
    pub archived_at: Option<DateTimeUtc>,
    /// The other side.
    pub project_side: Side,
    /// The project; a soft reference.
    pub project_id: ProjectId,
    /// The word.
    pub decision: Decision,
    /// When it was given, UTC.
    pub decided_at: DateTimeUtc,
    /// The version of the project that was seen when it was given.
    pub project_version: i32,
    /// What the side has to say to it.
    pub note: Option<String>,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
