//! A browser that is signed in.

use sea_orm::entity::prelude::*;

use crate::id::{AccountId, SessionId};

/// A browser that is signed in.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    /// Account id.
    pub account_id: AccountId,
    /// SHA-256 of the secret that the cookie holds.
    pub secret_hash: String,
    /// When it was begun, UTC.
    pub created_at: DateTimeUtc,
    /// When it was last used, UTC; to the minute or so.
    pub last_seen_at: DateTimeUtc,
    /// When it ends whatever happens, UTC.
    pub expires_at: DateTimeUtc,
    /// When it was ended before its time, UTC.
    pub ended_at: Option<DateTimeUtc>,
    /// The address it was begun from.
    pub address: String,
    /// The browser, by its own word.
    pub client: Option<String>,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
