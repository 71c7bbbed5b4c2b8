//! A cross-border industry cluster; reference data.

use sea_orm::entity::prelude::*;

/// A cross-border industry cluster; reference data.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cluster")]
pub struct Model {
    /// Stable code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    /// Place in lists.
    pub position: i32,
    /// Name in Chinese.
    pub name_zh: String,
    /// Name in Russian.
    pub name_ru: String,
    /// Name in English.
    pub name_en: String,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
