//! Of other names.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How another name stands to the name in use.
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
pub enum AliasKind {
    /// Was in use before.
    Former,
    /// Is in use beside it.
    Alternate,
    /// Spells it in another script or another way.
    Transliteration,
}

/// A language of names and texts.
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
pub enum Language {
    /// Chinese.
    #[sea_orm(string_value = "zh")]
    #[serde(rename = "zh")]
    Zh,
    /// Russian.
    #[sea_orm(string_value = "ru")]
    #[serde(rename = "ru")]
    Ru,
    /// English.
    #[sea_orm(string_value = "en")]
    #[serde(rename = "en")]
    En,
}
