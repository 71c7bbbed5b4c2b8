//! What a program proves itself with on behalf of an account.

use sea_orm::entity::prelude::*;

use crate::id::{AccessTokenId, AccountId};
use crate::values::TokenScope;

/// What a program proves itself with on behalf of an account.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "access_token")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AccessTokenId,
    /// Account id.
    pub account_id: AccountId,
    /// What its owner calls it.
    pub name: String,
    /// What it is good for.
    pub scope: TokenScope,
    /// SHA-256 of the secret.
    pub secret_hash: String,
    /// When it was made, UTC.
    pub created_at: DateTimeUtc,
    /// When it stops being good, UTC.
    pub expires_at: DateTimeUtc,
    /// When it was last used, UTC; to the minute or so.
    pub last_used_at: Option<DateTimeUtc>,
    /// When it was taken back, UTC.
    pub revoked_at: Option<DateTimeUtc>,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
