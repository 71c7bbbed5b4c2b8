//! Of places.

use async_graphql::Enum;
use entity::values;

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::PlaceKind")]
pub enum PlaceKind {
    /// A city.
    City,
    /// A village or town.
    Settlement,
    /// A province, oblast or republic.
    Region,
    /// A border checkpoint.
    Checkpoint,
    /// An area without an administration of its own.
    Area,
}
