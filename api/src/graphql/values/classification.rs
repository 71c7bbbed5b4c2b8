//! Of lists of codes.

use async_graphql::Enum;
use entity::values;

/// A classification whose codes can be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::ClassificationScheme")]
pub enum ClassificationScheme {
    /// The Harmonized System, of two to ten digits.
    #[graphql(name = "HS")]
    Hs,
    /// GB/T 4754-2017, economic activities (China).
    #[graphql(name = "GBT4754_2017")]
    Gbt4754,
    /// OKVED 2, economic activities (Russia).
    #[graphql(name = "OKVED2")]
    Okved2,
}
