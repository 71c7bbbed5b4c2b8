//! Of enterprises.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Who owns an enterprise.
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
pub enum Ownership {
    /// Private owners.
    Private,
    /// The central state.
    CentralSoe,
    /// A province, region or city.
    LocalSoe,
    /// Foreign owners.
    Foreign,
    /// Owners of several kinds.
    Mixed,
}

/// The register an identifier is from, by its org-id.guide prefix.
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
pub enum IdentifierScheme {
    /// Unified social credit code (China).
    #[sea_orm(string_value = "CN-USCI")]
    #[serde(rename = "CN-USCI")]
    CnUsci,
    /// Taxpayer number, INN (Russia).
    #[sea_orm(string_value = "RU-INN")]
    #[serde(rename = "RU-INN")]
    RuInn,
    /// State registration number, OGRN (Russia).
    #[sea_orm(string_value = "RU-OGRN")]
    #[serde(rename = "RU-OGRN")]
    RuOgrn,
}
