//! What comes of a write.

use serde_json::Value;
use uuid::Uuid;

use crate::error::Flaw;

/// The record that is to be changed, as the writer saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its id.
    pub id: Uuid,
    /// Its version then.
    pub version: i32,
}

/// What comes of a write.
#[derive(Debug)]
pub enum Outcome<R> {
    /// It is done.
    Written {
        /// The record, as it is now.
        record: R,
        /// The version that was made of it.
        version: i32,
        /// It was done before, and this is the answer once more.
        is_repeated: bool,
        /// Warnings that the writer accepted.
        problems: Vec<Flaw>,
    },
    /// Nothing was done.
    Refused(Refusal),
}

impl<R> Outcome<R> {
    /// A no, for these reasons.
    pub fn refused(problems: Vec<Flaw>) -> Self {
        Self::Refused(Refusal {
            problems,
            conflict: None,
        })
    }
}

/// Why nothing was done.
#[derive(Debug)]
pub struct Refusal {
    /// Everything that is wrong.
    pub problems: Vec<Flaw>,
    /// How the record differs from what the writer saw, if that is why.
    pub conflict: Option<Conflict>,
}

/// A record that somebody else has changed meanwhile.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// Its version now.
    pub version: i32,
    /// What both have changed.
    pub fields: Vec<ConflictField>,
}

/// A field that both have changed.
#[derive(Clone, Debug)]
pub struct ConflictField {
    /// The field.
    pub name: String,
    /// What is there now.
    pub current: Value,
    /// What was to be there.
    pub yours: Value,
}
