//! Of accounts.

use async_graphql::Enum;
use entity::values;

/// What an account is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::Role")]
pub enum Role {
    /// Reads the own side's unpublished records.
    Reader,
    /// Drafts and corrects the own side's records.
    Editor,
    /// Does what an editor does; publishes and withdraws the own side's records and endorses the
    /// other side's.
    Publisher,
    /// Reads the own side's unpublished records and whole history, and changes nothing.
    Auditor,
    /// Keeps the own side's accounts and settings, and sees no unpublished records.
    Admin,
}

/// What an access token is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::TokenScope")]
pub enum TokenScope {
    /// Reading only.
    Read,
    /// Whatever the account's role allows.
    Write,
}
