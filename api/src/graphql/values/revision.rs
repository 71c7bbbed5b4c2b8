//! Of the log of changes.

use async_graphql::Enum;
use entity::values;

/// The kinds of records that people write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::RecordKind")]
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

/// What was done to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::RevisionAction")]
pub enum RevisionAction {
    /// It came with the program.
    Seed,
    /// It was entered.
    Create,
    /// It was changed.
    Update,
    /// It was put away.
    Archive,
    /// It was handed to its publisher.
    Submit,
    /// It was made public.
    Publish,
    /// It was taken back.
    Withdraw,
    /// A side gave its word.
    Endorse,
    /// It was brought back to an earlier version.
    Revert,
    /// Something was done to an account, a session or a setting.
    Account,
    /// A list was taken out of the register, such as the log itself.
    Export,
    /// A list of codes was brought in, such as the Harmonized System.
    Import,
}
