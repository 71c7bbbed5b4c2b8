//! Of the log of changes.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A chain of revisions.
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
pub enum Chain {
    /// Of the Chinese side.
    Cn,
    /// Of the Russian side.
    Ru,
    /// Of whoever runs the machine.
    Operator,
}

/// The kinds of records that people write.
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
pub enum RecordKind {
    /// A source.
    Source,
    /// A place.
    Place,
    /// A zone.
    Zone,
    /// An enterprise with its identifiers and other names.
    Enterprise,
    /// A project with its participants and milestones.
    Project,
    /// An observation of an indicator.
    Observation,
    /// An exchange rate.
    ExchangeRate,
    /// One side's word on a project of the other.
    Endorsement,
    /// One side's part in a cluster, with its zones and places.
    ClusterPart,
    /// A release of trade figures.
    TradeDataset,
}

/// What a revision did.
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
pub enum RevisionAction {
    /// The record came with the program.
    Seed,
    /// The record was entered.
    Create,
    /// The record was changed.
    Update,
    /// The record was put away.
    Archive,
    /// The record was handed to its publisher.
    Submit,
    /// The record was made public.
    Publish,
    /// The record was taken back.
    Withdraw,
    /// The other side gave its word.
    Endorse,
    /// The record was brought back to an earlier version.
    Revert,
    /// Something was done to an account, a session or a setting; the fields say what.
    Account,
    /// A list was taken out of the register; the fields say which.
    Export,
    /// A list of codes was brought in; the fields say which.
    Import,
}
