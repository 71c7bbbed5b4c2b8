//! Of trade figures.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Which way goods go, as the reporter sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "Text",
    rename_all = "SCREAMING_SNAKE_CASE"
)]
pub enum Direction {
    /// Into the reporting country.
    Import,
    /// Out of the reporting country.
    Export,
}

/// How goods cross the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "Text",
    rename_all = "SCREAMING_SNAKE_CASE"
)]
pub enum Transport {
    /// By road.
    Road,
    /// By rail.
    Rail,
    /// By river.
    River,
    /// By sea.
    Sea,
    /// By air.
    Air,
    /// By pipeline.
    Pipeline,
    /// By power line.
    PowerLine,
    /// Otherwise.
    Other,
}

/// What the value of goods includes.
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
pub enum Valuation {
    /// Cost, insurance and freight up to the border of the importer.
    Cif,
    /// Free on board at the border of the exporter.
    Fob,
}

/// Where a release of figures stands.
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
pub enum DatasetStatus {
    /// In, not yet in use.
    Loaded,
    /// In use, for some month at least.
    Current,
    /// Later releases have taken its place in every month.
    Superseded,
    /// Taken back.
    Withdrawn,
}
