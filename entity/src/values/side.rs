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

impl Side {
    /// The bank across the river.
    #[must_use]
    pub fn across(self) -> Self {
        match self {
            Self::Cn => Self::Ru,
            Self::Ru => Self::Cn,
        }
    }

    /// Its country, ISO 3166-1 alpha-2; also its mark in human codes such as `HB-CN-001`.
    pub const fn country(self) -> &'static str {
        match self {
            Self::Cn => "CN",
            Self::Ru => "RU",
        }
    }
}
