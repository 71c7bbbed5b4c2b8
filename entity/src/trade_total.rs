//! The rollup added up over chapters, partners and checkpoints: the few rows that summaries read.

use sea_orm::entity::prelude::*;

use crate::values::{Direction, Side};

/// The rollup added up over chapters, partners and checkpoints: the few rows that summaries read.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_total")]
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
