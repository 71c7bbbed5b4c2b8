//! The code of a sector in an official classification.

use sea_orm::entity::prelude::*;

use crate::values::CodeScheme;

/// The code of a sector in an official classification.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sector_external_code")]
pub struct Model {
    /// Sector code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sector_code: String,
    /// Scheme.
    #[sea_orm(primary_key, auto_increment = false)]
    pub scheme: CodeScheme,
    /// Stable code, unique within its side.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
