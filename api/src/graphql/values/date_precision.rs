//! How exact a date is.

use async_graphql::Enum;
use entity::values;

/// How much of a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::DatePrecision")]
pub enum DatePrecision {
    /// The day.
    Day,
    /// The month.
    Month,
    /// The quarter.
    Quarter,
    /// The year.
    Year,
}
