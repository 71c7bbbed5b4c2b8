//! How far an import is, and whether it is still wanted.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::error::{Problem, Result};

/// How far an import is, and whether it is still wanted; shared by whoever works and whoever
/// watches.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    checked: AtomicU64,
    loaded: AtomicU64,
    cancelled: AtomicBool,
}

impl Progress {
    /// One more row has been checked; fails when nobody wants it any more.
    pub fn check_row(&self) -> Result<()> {
        self.0.checked.fetch_add(1, Ordering::Relaxed);
        self.go_on()
    }

    /// So many more rows have been loaded; fails when nobody wants it any more.
    pub fn load_rows(&self, rows: u64) -> Result<()> {
        self.0.loaded.fetch_add(rows, Ordering::Relaxed);
        self.go_on()
    }

    /// Fails when nobody wants it any more.
    pub fn go_on(&self) -> Result<()> {
        if self.0.cancelled.load(Ordering::Relaxed) {
            return Err(Problem::new("IMPORT_CANCELLED").into());
        }
        Ok(())
    }

    /// Nobody wants it any more.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    /// Rows that have been checked so far.
    pub fn checked(&self) -> u64 {
        self.0.checked.load(Ordering::Relaxed)
    }

    /// Rows that have been loaded so far.
    pub fn loaded(&self) -> u64 {
        self.0.loaded.load(Ordering::Relaxed)
    }
}
