//! A one-time code that sets a password: of an account, or of the first one of its kind.

use sea_orm::entity::prelude::*;

use crate::id::{AccountId, InvitationId};
use crate::values::{Role, Side};

/// A one-time code that sets a password: of an account, or of the first one of its kind.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InvitationId,
    /// The account whose password it sets; none where it makes the account.
    pub account_id: Option<AccountId>,
    /// The side of the account it makes.
    pub side: Option<Side>,
    /// The role of the account it makes.
    pub role: Role,
    /// SHA-256 of the code.
    pub secret_hash: String,
    /// When it was given out, UTC.
    pub created_at: DateTimeUtc,
    /// When it stops being good, UTC.
    pub expires_at: DateTimeUtc,
    /// When it was used or taken back, UTC.
    pub used_at: Option<DateTimeUtc>,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
