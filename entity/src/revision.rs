//! One change of the register, as the log of its chain keeps it.

use sea_orm::entity::prelude::*;

use crate::table::table;
use crate::values::{Chain, RecordKind, RevisionAction};

table! {
/// One change of the register, as the log of its chain keeps it. Never written twice.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revision")]
pub struct Model {
    /// The chain it is in.
    #[sea_orm(primary_key, auto_increment = false)]
    pub chain: Chain,
    /// Its place there, from 1 without gaps.
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    /// When it was made, UTC.
    pub at: DateTimeUtc,
    /// The account that made it; null for the program itself.
    pub actor_account: Option<Uuid>,
    /// The name of that account at the time.
    pub actor_name: Option<String>,
    /// The role of that account at the time.
    pub actor_role: Option<String>,
    /// The request it was made in.
    pub request_id: Option<String>,
    /// What was done.
    pub action: RevisionAction,
    /// The kind of record it was done to, if to one.
    pub subject_kind: Option<RecordKind>,
    /// That record.
    pub subject_id: Option<Uuid>,
    /// The version of that record which it made.
    pub subject_version: Option<i32>,
    /// What was, of the fields that changed: canonical JSON.
    pub before_fields: String,
    /// What is, of the fields that changed: canonical JSON.
    pub after_fields: String,
    /// The hash of the entry before; empty for the first.
    pub previous_hash: String,
    /// SHA-256 over all of the above, in hexadecimal digits.
    pub hash: String,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
