//! The secret an account's second factor computes its codes from.

use sea_orm::entity::prelude::*;

use crate::id::AccountId;

/// The secret an account's second factor computes its codes from.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "second_factor")]
pub struct Model {
    /// Account id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: AccountId,
    /// Sealed: `v1`, the id of the key, and what it sealed, with dots between.
    pub secret: String,
    /// When it was made, UTC.
    pub created_at: DateTimeUtc,
    /// Since when it is asked for, UTC.
    pub confirmed_at: Option<DateTimeUtc>,
    /// The last step of time whose code was used; none of it or before is good again.
    pub last_step: Option<i64>,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
