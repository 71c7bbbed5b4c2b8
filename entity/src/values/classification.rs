//! Of lists of codes.

use sea_orm::entity::prelude::*;

/// A classification whose codes can be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum ClassificationScheme {
    /// The Harmonized System, of two to ten digits (World Customs Organization; the nations'
    /// own beyond six).
    #[sea_orm(string_value = "HS")]
    Hs,
    /// GB/T 4754-2017, economic activities (China).
    #[sea_orm(string_value = "GBT4754_2017")]
    Gbt4754,
    /// OKVED 2, economic activities (Russia).
    #[sea_orm(string_value = "OKVED2")]
    Okved2,
}
