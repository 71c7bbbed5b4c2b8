//! The flows of current datasets added up; an empty text stands for "not known".

use sea_orm::entity::prelude::*;

use crate::values::{Direction, Side};

/// The flows of current datasets added up; an empty text stands for "not known".
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_rollup")]
pub struct Model {
    /// The side that owns the record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub side: Side,
    /// As the number YYYYMM.
    #[sea_orm(primary_key, auto_increment = false)]
    pub month: i32,
    /// Sector code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sector_code: String,
    /// Direction.
    #[sea_orm(primary_key, auto_increment = false)]
    pub direction: Direction,
    /// ISO 4217.
    #[sea_orm(primary_key, auto_increment = false)]
    pub currency: String,
    /// Generated for demonstration, not reported.
    #[sea_orm(primary_key, auto_increment = false)]
    pub synthetic: bool,
    /// Hs chapter.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hs_chapter: String,
    /// ISO 3166-1 alpha-2.
    #[sea_orm(primary_key, auto_increment = false)]
    pub partner: String,
    /// Code of a place.
    #[sea_orm(primary_key, auto_increment = false)]
    pub checkpoint: String,
    /// In minor units of the currency.
    pub value_minor: i64,
    /// In grams.
    pub net_weight_g: i64,
    /// Row count.
    pub row_count: i64,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
