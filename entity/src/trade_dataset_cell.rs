//! What flows of one release add up to that are alike. Several rows may be of one cell: whoever
//! reads them adds them up.

use sea_orm::entity::prelude::*;

use crate::id::TradeDatasetId;
use crate::values::{Direction, Side};

/// What flows of one release add up to that are alike.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_dataset_cell")]
pub struct Model {
    /// The release.
    #[sea_orm(primary_key, auto_increment = false)]
    pub dataset_id: TradeDatasetId,
    /// As the number YYYYMM.
    #[sea_orm(primary_key, auto_increment = false)]
    pub month: i32,
    /// Tells the rows of a month apart.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    /// The reporter.
    pub side: Side,
    /// Empty when the goods belong to no sector.
    pub sector_code: String,
    /// As the reporter sees it.
    pub direction: Direction,
    /// Two digits.
    pub hs_chapter: String,
    /// ISO 3166-1 alpha-2.
    pub partner: String,
    /// Code of a place; empty when unknown.
    pub checkpoint: String,
    /// ISO 4217.
    pub currency: String,
    /// In minor units of the currency.
    pub value_minor: i64,
    /// In grams.
    pub net_weight_g: i64,
    /// How many flows.
    pub row_count: i64,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
