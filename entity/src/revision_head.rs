//! Where a chain of revisions ends.

use sea_orm::entity::prelude::*;

use crate::values::Chain;

/// Where a chain of revisions ends.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revision_head")]
pub struct Model {
    /// The chain.
    #[sea_orm(primary_key, auto_increment = false)]
    pub chain: Chain,
    /// The place of its last entry; 0 while it has none.
    pub seq: i64,
    /// The hash of its last entry; empty while it has none.
    pub hash: String,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
