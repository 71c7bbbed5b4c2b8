//! How often signing in has failed of late, for a name or from an address.

use sea_orm::entity::prelude::*;

/// How often signing in has failed of late, for a name or from an address.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_throttle")]
pub struct Model {
    /// SHA-256 of the name or the address: a password typed in the wrong field must not be kept.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: String,
    /// How often in a row.
    pub failures: i32,
    /// When last, UTC.
    pub last_failed_at: DateTimeUtc,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
