//! What an installation signs with.

use sea_orm::entity::prelude::*;

/// What an installation signs with.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "signing_key")]
pub struct Model {
    /// What is signed with it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub purpose: String,
    /// Random; whoever knows it can sign.
    pub secret: String,
    /// When it was made, UTC.
    pub created_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "signing key of {}", self.purpose)
    }
}

/// It hangs on nothing.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
