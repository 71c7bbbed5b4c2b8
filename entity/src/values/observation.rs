//! Of figures.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What kind of record a figure or a name is about.
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
pub enum SubjectKind {
    /// A place.
    Place,
    /// A zone.
    Zone,
    /// An enterprise.
    Enterprise,
    /// A project.
    Project,
}

/// How a figure is meant.
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
pub enum Qualifier {
    /// As counted.
    Actual,
    /// Approximately.
    About,
    /// At least that much.
    AtLeast,
    /// Aimed at.
    Target,
    /// Expected.
    Forecast,
}

/// What kind of period a figure covers.
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
pub enum PeriodPrecision {
    /// One day.
    Day,
    /// One month.
    Month,
    /// One quarter.
    Quarter,
    /// One year.
    Year,
    /// From one date to another.
    Range,
}
