//! Of projects, their participants and milestones.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Where a project is in its life.
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
pub enum Stage {
    /// Somebody has suggested it.
    Proposed,
    /// Decided on, not yet being built.
    Planned,
    /// Being built.
    Construction,
    /// Built, not yet working.
    Completed,
    /// Working.
    Operation,
}

/// Whether a project is going on; a suspended one keeps its stage.
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
pub enum Standing {
    /// Going on.
    Active,
    /// Stopped for now.
    Suspended,
    /// Given up.
    Cancelled,
}

/// How the two banks share the work of a project.
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
pub enum CooperationForm {
    /// Headquarters on one bank, base on the other.
    HeadquartersBase,
    /// Research and development on one bank, production on the other.
    RdProduction,
    /// A joint venture.
    JointVenture,
    /// Trade and processing.
    TradeProcessing,
    /// Infrastructure both use.
    SharedInfrastructure,
}

/// What an enterprise does in a project.
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
pub enum ParticipantRole {
    /// Puts money in.
    Investor,
    /// Runs it.
    Operator,
    /// Builds it.
    Contractor,
    /// Supplies it.
    Supplier,
    /// Lends to it.
    Financier,
    /// Takes part; the source does not say as what.
    Partner,
}

/// What a milestone marks.
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
pub enum MilestoneKind {
    /// The two banks discussed it.
    Discussion,
    /// It was approved.
    Approval,
    /// Construction began.
    Groundbreaking,
    /// Construction ended.
    Completion,
    /// It was opened.
    Opening,
    /// It began to work.
    OperationStart,
    /// Anything else; the name says what.
    Other,
}

/// One side's word on a project of the other.
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
pub enum Decision {
    /// Stands behind it.
    Endorsed,
    /// Does not.
    Declined,
}
