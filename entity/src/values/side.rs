//! Sides.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The bank that owns a record.
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
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Side {
    /// The Chinese bank: Heihe.
    #[sea_orm(string_value = "CN")]
    #[serde(rename = "CN")]
    Cn,
    /// The Russian bank: Blagoveshchensk.
    #[sea_orm(string_value = "RU")]
    #[serde(rename = "RU")]
    Ru,
}
