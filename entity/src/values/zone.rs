//! Of zones.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The legal form of a zone.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
)]
#[sea_orm(
    rs_type = "String",
    db_type = "Text",
    rename_all = "SCREAMING_SNAKE_CASE"
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ZoneKind {
    /// Pilot free trade zone (China).
    PilotFreeTradeZone,
    /// Border economic cooperation zone (China).
    BorderEconomicCooperationZone,
    /// Border residents' mutual trade zone (China).
    MutualTradeZone,
    /// Cross-border economic cooperation pilot zone (China).
    CrossBorderCooperationZone,
    /// Comprehensive pilot zone for cross-border e-commerce (China).
    CrossBorderEcommerceZone,
    /// Logistics area.
    LogisticsArea,
    /// Industrial park.
    IndustrialPark,
    /// Territory of advanced development, TOR (Russia).
    TerritoryOfAdvancedDevelopment,
}
