//! What a bank has said in public about a record, version by version.

use sea_orm::entity::prelude::*;

use crate::values::{RecordKind, Side};

/// What a bank has said in public about a record, version by version.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "published_record")]
pub struct Model {
    /// The side that owns the record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub side: Side,
    /// Its kind.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: RecordKind,
    /// Its id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its version.
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: i32,
    /// The place in the side's chain of the revision that made it.
    pub seq: i64,
    /// When, UTC.
    pub at: DateTimeUtc,
    /// A tombstone: the record is no longer public.
    pub withdrawn: bool,
    /// The record with its parts, as canonical JSON; null in a tombstone.
    pub body: Option<String>,
    /// SHA-256 of the body, in hexadecimal digits.
    pub hash: String,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
