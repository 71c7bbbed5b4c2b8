//! Of places.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What a place is.
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
