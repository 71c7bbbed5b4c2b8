//! A session in the schema.

use async_graphql::{ID, Object};
use chrono::{DateTime, Utc};
use entity::session;

use crate::graphql::GlobalId;

/// A browser that is signed in.
pub struct Session {
    row: session::Model,
    is_current: bool,
}

impl Session {
    /// A session, and whether it is the request's own.
    pub fn new(is_current: bool, row: session::Model) -> Self {
        Self { row, is_current }
    }
}

/// A browser that is signed in.
#[Object]
impl Session {
    /// Names it when it is to be ended; `node` does not know it.
    async fn id(&self) -> ID {
        GlobalId::of_session(self.row.id)
    }

    /// Whether it is the session of this request.
    async fn is_current(&self) -> bool {
        self.is_current
    }

    /// When it was begun.
    async fn created_at(&self) -> DateTime<Utc> {
        self.row.created_at
    }

    /// When it was last used, to the minute or so.
    async fn last_seen_at(&self) -> DateTime<Utc> {
        self.row.last_seen_at
    }

    /// When it ends at the latest.
    async fn expires_at(&self) -> DateTime<Utc> {
        self.row.expires_at
    }

    /// The address it was begun from.
    async fn address(&self) -> &str {
        &self.row.address
    }

    /// What the browser called itself; null when it did not say.
    async fn client(&self) -> Option<&str> {
        self.row.client.as_deref()
    }
}
