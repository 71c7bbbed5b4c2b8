//! Of zones.

use async_graphql::Enum;
use entity::values;

/// The legal form of a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::ZoneKind")]
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
