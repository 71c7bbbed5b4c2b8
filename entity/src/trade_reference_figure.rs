//! What an economy traded in a year: with a partner or with all, of a chapter or of all goods.

use sea_orm::entity::prelude::*;

use crate::id::TradeReferenceId;
use crate::values::{Direction, Side};

/// What an economy traded in a year: with a partner or with all, of a chapter or of all goods.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_reference_figure")]
pub struct Model {
    /// Which reference says so.
    #[sea_orm(primary_key, auto_increment = false)]
    pub reference_id: TradeReferenceId,
    /// The side that owns the record.
    pub side: Side,
    /// The calendar year.
    #[sea_orm(primary_key, auto_increment = false)]
    pub year: i32,
    /// ISO 3166-1 alpha-2, or `WLD` for the world.
    #[sea_orm(primary_key, auto_increment = false)]
    pub economy: String,
    /// As the economy sees it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub direction: Direction,
    /// ISO 3166-1 alpha-2; empty for all partners together.
    #[sea_orm(primary_key, auto_increment = false)]
    pub partner: String,
    /// Two digits; empty for all goods together.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hs_chapter: String,
    /// In minor units of the reference's currency.
    pub value_minor: i64,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
