//! How a side, or the operator, guards its accounts.

use sea_orm::entity::prelude::*;

/// How a side, or the operator, guards its accounts.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "access_setting")]
pub struct Model {
    /// `CN`, `RU` or `OPERATOR`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub owner: String,
    /// Counts the writes; a writer names the one it saw.
    pub version: i32,
    /// When it was last written, UTC.
    pub updated_at: DateTimeUtc,
    /// Roles that must have a second factor, separated by spaces.
    pub second_factor_roles: String,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
