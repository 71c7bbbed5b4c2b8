//! An account: a person, or a program of theirs, and what it is for.

use sea_orm::entity::prelude::*;

use crate::id::AccountId;
use crate::values::{Role, Side};

/// An account: a person, or a program of theirs, and what it is for.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AccountId,
    /// The side the person works for; none for the operator.
    pub side: Option<Side>,
    /// Counts the writes; a writer names the one it saw.
    pub version: i32,
    /// When it was made, UTC.
    pub created_at: DateTimeUtc,
    /// When it was last written, UTC.
    pub updated_at: DateTimeUtc,
    /// What the person signs in with, in lower case.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// The password, hashed, with the parameters of the hash; none until an invitation is accepted.
    pub password_hash: Option<String>,
    /// When the password was set, UTC.
    pub password_set_at: Option<DateTimeUtc>,
    /// Since when it is closed, UTC.
    pub disabled_at: Option<DateTimeUtc>,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
