//! What an answer does to the client's cookie.

use std::sync::{Arc, Mutex, PoisonError};

use crate::access::secret::Secret;

/// What becomes of the client's cookie.
#[derive(Debug)]
pub enum CookieChange {
    /// It holds this session from now on.
    Begin(Secret),
    /// It is removed.
    End,
}

/// Where a mutation leaves word for the edge, which writes the answer's headers.
#[derive(Clone, Debug, Default)]
pub struct CookieSlot(Arc<Mutex<Option<CookieChange>>>);

impl CookieSlot {
    /// Leaves word; the last one counts.
    pub fn put(&self, change: CookieChange) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(change);
    }

    /// Takes what was left.
    pub fn take(&self) -> Option<CookieChange> {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        slot.take()
    }
}
