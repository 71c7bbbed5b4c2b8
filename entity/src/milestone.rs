//! A step in the life of a project.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{MilestoneId, ProjectId};
use crate::table::table;
use crate::values::{DatePrecision, MilestoneKind, Side};

table! {
/// A step in the life of a project.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "milestone")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MilestoneId,
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
    /// Kind.
    pub kind: MilestoneKind,
    /// Name in Chinese.
    pub name_zh: Option<String>,
    /// Name in Russian.
    pub name_ru: Option<String>,
    /// Name in English.
    pub name_en: Option<String>,
    /// Planned on.
    pub planned_on: Option<Date>,
    /// Planned precision.
    pub planned_precision: Option<DatePrecision>,
    /// Actual on.
    pub actual_on: Option<Date>,
    /// Actual precision.
    pub actual_precision: Option<DatePrecision>,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
