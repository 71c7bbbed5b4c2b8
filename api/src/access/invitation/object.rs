//! An invitation in the schema.

use async_graphql::SimpleObject;
use chrono::{DateTime, Utc};

use super::service::Issued;

/// A one-time code that sets the password of an account.
#[derive(SimpleObject)]
pub struct Invitation {
    /// The code, to be handed to the account's owner; shown this once.
    code: String,
    /// When it stops being good.
    expires_at: DateTime<Utc>,
}

impl From<Issued> for Invitation {
    fn from(issued: Issued) -> Self {
        Self {
            code: issued.code.reveal(),
            expires_at: issued.expires_at,
        }
    }
}
