//! The time by which an export must be over.

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use crate::error::{Problem, Result};

/// The time by which an export must be over.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    at: Instant,
    limit_ms: u64,
}

impl Deadline {
    /// So long from now.
    pub fn after(limit_ms: u64) -> Self {
        Self {
            at: Instant::now() + Duration::from_millis(limit_ms),
            limit_ms,
        }
    }

    /// What comes of this, unless it is too late.
    pub async fn keep<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        let Ok(outcome) = timeout_at(self.at, work).await else {
            return Err(Problem::new("EXPORT_TOO_SLOW")
                .with("limit", self.limit_ms)
                .into());
        };
        outcome
    }
}
