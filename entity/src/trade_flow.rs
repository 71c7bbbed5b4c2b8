//! One row of a dataset. It has no version: what corrects it is the next release of the dataset.

use sea_orm::entity::prelude::*;

use crate::id::{TradeDatasetId, TradeFlowId};
use crate::table::table;
use crate::values::{Direction, Side, Transport, Valuation};

table! {
/// One row of a dataset. It has no version: what corrects it is the next release of the dataset.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_flow")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TradeFlowId,
    /// The side that owns the record.
    pub side: Side,
    /// Dataset id.
    pub dataset_id: TradeDatasetId,
    /// As the number YYYYMM.
    pub month: i32,
    /// Direction.
    pub direction: Direction,
    /// Hs code.
    pub hs_code: String,
    /// ISO 3166-1 alpha-2.
    pub partner: String,
    /// Code of a place.
    pub checkpoint: Option<String>,
    /// Transport.
    pub transport: Transport,
    /// Valuation.
    pub valuation: Valuation,
    /// In minor units of the currency.
    pub value_minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// In grams.
    pub net_weight_g: Option<i64>,
    /// In 10⁻⁶ of the unit.
    pub quantity_micro: Option<i64>,
    /// Quantity unit.
    pub quantity_unit: Option<String>,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
