//! An account in the schema.

use std::sync::Arc;

use async_graphql::{ID, Object};
use chrono::{DateTime, Utc};
use entity::account;

use crate::graphql::GlobalId;
use crate::graphql::values::{Role, Side};

/// Somebody who may sign in. Seen by its owner and by the administrator of its side.
#[derive(Clone)]
pub struct Account(Arc<account::Model>);

impl From<Arc<account::Model>> for Account {
    fn from(row: Arc<account::Model>) -> Self {
        Self(row)
    }
}

impl From<account::Model> for Account {
    fn from(row: account::Model) -> Self {
        Self(Arc::new(row))
    }
}

/// Somebody who may sign in. Seen by its owner and by the administrator of its side.
#[Object]
impl Account {
    /// Global id.
    pub async fn id(&self) -> ID {
        GlobalId::Account(self.0.id).into()
    }

    /// What its owner signs in with.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// The side its owner works for; null for the operator, who works for none.
    async fn side(&self) -> Option<Side> {
        self.0.side.map(Into::into)
    }

    /// What it is for.
    async fn role(&self) -> Role {
        self.0.role.into()
    }

    /// Counts the changes; a change names the version it was made on.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// When it was made.
    async fn created_at(&self) -> DateTime<Utc> {
        self.0.created_at
    }

    /// When it was last changed.
    async fn updated_at(&self) -> DateTime<Utc> {
        self.0.updated_at
    }

    /// When its password was set; null while an invitation waits to be accepted.
    async fn password_set_at(&self) -> Option<DateTime<Utc>> {
        self.0.password_set_at
    }

    /// Since when it is closed; null when it is open.
    async fn disabled_at(&self) -> Option<DateTime<Utc>> {
        self.0.disabled_at
    }
}
