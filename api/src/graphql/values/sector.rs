//! Of sectors.

use async_graphql::Enum;
use entity::values;

/// A statistical classification of economic activities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::CodeScheme")]
pub enum CodeScheme {
    /// ISIC Revision 4 (United Nations).
    #[graphql(name = "ISIC_REV4")]
    IsicRev4,
    /// GB/T 4754-2017 (China).
    #[graphql(name = "GBT4754_2017")]
    Gbt4754,
    /// OKVED 2 (Russia).
    #[graphql(name = "OKVED2")]
    Okved2,
}
