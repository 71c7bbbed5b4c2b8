//! An access token in the schema.

use async_graphql::{ID, Object};
use chrono::{DateTime, Utc};
use entity::access_token;

use crate::graphql::GlobalId;
use crate::graphql::values::TokenScope;

/// What a program proves itself with on behalf of an account. Its secret is shown only when it is
/// made.
pub struct AccessToken(access_token::Model);

impl From<access_token::Model> for AccessToken {
    fn from(row: access_token::Model) -> Self {
        Self(row)
    }
}

/// What a program proves itself with on behalf of an account. Its secret is shown only when it is
/// made.
#[Object]
impl AccessToken {
    /// Names it when it is to be taken back; `node` does not know it.
    async fn id(&self) -> ID {
        GlobalId::of_token(self.0.id)
    }

    /// What its owner calls it.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it is good for.
    async fn scope(&self) -> TokenScope {
        self.0.scope.into()
    }

    /// When it was made.
    async fn created_at(&self) -> DateTime<Utc> {
        self.0.created_at
    }

    /// When it stops being good.
    async fn expires_at(&self) -> DateTime<Utc> {
        self.0.expires_at
    }

    /// When it was last used, to the minute or so; null when it never was.
    async fn last_used_at(&self) -> Option<DateTime<Utc>> {
        self.0.last_used_at
    }
}
