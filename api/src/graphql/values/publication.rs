//! Publication.

use async_graphql::Enum;
use entity::values;

/// Whether a record is public; its owning side decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::Publication")]
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
