//! The sector that trade under an HS prefix belongs to; the longest prefix wins.

use sea_orm::entity::prelude::*;

/// The sector that trade under an HS prefix belongs to; the longest prefix wins.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "hs_sector")]
pub struct Model {
    /// Hs prefix.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hs_prefix: String,
    /// Sector code.
    pub sector_code: String,
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
