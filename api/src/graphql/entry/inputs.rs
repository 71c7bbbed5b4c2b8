//! Small shapes that many inputs share.

use async_graphql::{InputObject, MaybeUndefined};

use crate::graphql::scalars::{Date, Decimal};

/// A text per language. A language that is left out stays as it is, null clears it.
#[derive(Clone, Debug, Default, InputObject)]
pub struct LocalizedTextInput {
    /// In Chinese.
    pub zh: MaybeUndefined<String>,
    /// In Russian.
    pub ru: MaybeUndefined<String>,
    /// In English.
    pub en: MaybeUndefined<String>,
}

/// An exact amount of money, and the day it is stated for.
#[derive(Clone, Debug, InputObject)]
pub struct MoneyInput {
    /// In major units: `"7650000000.00"`; at most 10¹⁵ minor units.
    pub amount: Decimal,
    /// ISO 4217.
    pub currency: String,
    /// The day whose prices and rates the amount is in.
    pub on: Date,
}

/// A quantity with its unit.
#[derive(Clone, Debug, InputObject)]
pub struct MeasureInput {
    /// How much.
    pub value: Decimal,
    /// Stable code of the unit.
    pub unit_code: String,
}

/// A point on the map, WGS 84.
#[derive(Clone, Copy, Debug, InputObject)]
pub struct CoordinatesInput {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}
