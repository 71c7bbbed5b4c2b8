//! Sides.

use async_graphql::Enum;
use entity::values;

/// The bank that owns a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::Side")]
pub enum Side {
    /// The Chinese bank: Heihe.
    Cn,
    /// The Russian bank: Blagoveshchensk.
    Ru,
}
