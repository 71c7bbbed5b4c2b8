//! Of accounts.

use sea_orm::entity::prelude::*;

/// What a person may do; each account has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "Text",
    rename_all = "SCREAMING_SNAKE_CASE"
)]
pub enum Role {
    /// Reads the own side's unpublished records.
    Reader,
    /// Drafts and corrects the own side's records.
    Editor,
    /// Publishes the own side's records and endorses the other side's.
    Publisher,
    /// Reads the whole history and changes nothing.
    Auditor,
    /// Keeps accounts and settings, and no records.
    Admin,
}

/// What an access token is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "Text",
    rename_all = "SCREAMING_SNAKE_CASE"
)]
pub enum TokenScope {
    /// Reading only.
    Read,
    /// Whatever the account's role allows.
    Write,
}
