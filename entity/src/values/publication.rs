//! Publication.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Whether a record is public; its owning side decides.
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
pub enum Publication {
    /// Being written.
    Draft,
    /// Waits for its publisher.
    Submitted,
    /// Anybody may read it.
    Published,
    /// Was public, is no longer.
    Withdrawn,
}
