//! A word that finds a record.

use sea_orm::entity::prelude::*;

use crate::values::SubjectKind;

/// A word that finds a record.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "search_token")]
pub struct Model {
    /// Subject kind.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_kind: SubjectKind,
    /// Token.
    #[sea_orm(primary_key, auto_increment = false)]
    pub token: String,
    /// Id of the record it is about; a soft reference.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_id: Uuid,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
