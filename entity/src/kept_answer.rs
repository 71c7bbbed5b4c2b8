//! The answer to a write, kept for a client that lost it and asks again.

use sea_orm::entity::prelude::*;

/// The answer to a write, kept for a client that lost it and asks again.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "kept_answer")]
pub struct Model {
    /// Who asked.
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    /// Under which key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub idempotency_key: String,
    /// SHA-256 of what was asked.
    pub input_hash: String,
    /// When, UTC.
    pub at: DateTimeUtc,
    /// The record that was written.
    pub subject_id: Option<Uuid>,
    /// The version that was made of it.
    pub subject_version: Option<i32>,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
