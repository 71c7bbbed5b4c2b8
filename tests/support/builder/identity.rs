//! Ids and codes of built records.

use std::sync::atomic::{AtomicU64, Ordering};

use uuid::{Builder, Uuid};

use crate::now;

/// What tells one built record from all others of its test, and is the same in every run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// A UUIDv7 of the tests' own time; later records have greater ones.
    pub id: Uuid,
    /// From 1 up, for codes and names.
    pub number: u64,
}

impl Identity {
    /// A human code that the seed never has: `code("HB-CN")` is `HB-CN-T001` first.
    pub fn code(&self, prefix: &str) -> String {
        format!("{prefix}-T{:03}", self.number)
    }
}

/// Gives out identities, one after the other.
#[derive(Debug, Default)]
pub(crate) struct Identities(AtomicU64);

impl Identities {
    pub(crate) fn next(&self) -> Identity {
        let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        // One millisecond apart, so that ids sort in the order in which records were built.
        let millis = now().timestamp_millis().cast_unsigned() + number;
        Identity {
            id: Builder::from_unix_timestamp_millis(millis, &[0; 10]).into_uuid(),
            number,
        }
    }
}
