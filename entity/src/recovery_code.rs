//! A one-time code for somebody whose second factor is lost.

use sea_orm::entity::prelude::*;

use crate::id::{AccountId, RecoveryCodeId};

/// A one-time code for somebody whose second factor is lost.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recovery_code")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RecoveryCodeId,
    /// Account id.
    pub account_id: AccountId,
    /// SHA-256 of the code.
    pub secret_hash: String,
    /// When it was made, UTC.
    pub created_at: DateTimeUtc,
    /// When it was used, UTC.
    pub used_at: Option<DateTimeUtc>,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
