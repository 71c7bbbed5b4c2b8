//! The title of a cluster's chain leader on one bank.

use sea_orm::entity::prelude::*;

use crate::values::Side;

/// The title of a cluster's chain leader on one bank.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cluster_post")]
pub struct Model {
    /// Cluster code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub cluster_code: String,
    /// The side that owns the record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub side: Side,
    /// Title in Chinese.
    pub title_zh: String,
    /// Title in Russian.
    pub title_ru: String,
    /// Title in English.
    pub title_en: String,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
