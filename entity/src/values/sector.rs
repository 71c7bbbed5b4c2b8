//! Of sectors.

use sea_orm::entity::prelude::*;

/// A statistical classification of economic activities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum CodeScheme {
    /// ISIC Revision 4 (United Nations).
    #[sea_orm(string_value = "ISIC_REV4")]
    IsicRev4,
    /// GB/T 4754-2017 (China).
    #[sea_orm(string_value = "GBT4754_2017")]
    Gbt4754,
    /// OKVED 2 (Russia).
    #[sea_orm(string_value = "OKVED2")]
    Okved2,
}
