//! A month of a reporter's trade, and the release that counts for it.

use sea_orm::entity::prelude::*;

use crate::id::TradeDatasetId;
use crate::values::Side;

/// A month of a reporter's trade, and the release that counts for it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_month")]
pub struct Model {
    /// The reporter.
    #[sea_orm(primary_key, auto_increment = false)]
    pub side: Side,
    /// As the number YYYYMM.
    #[sea_orm(primary_key, auto_increment = false)]
    pub month: i32,
    /// The release.
    pub dataset_id: TradeDatasetId,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
