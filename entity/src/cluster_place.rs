//! A place of a cluster; a soft reference, for the place may be the other bank's.

use sea_orm::entity::prelude::*;

use crate::id::PlaceId;
use crate::values::Side;

/// A place of a cluster; a soft reference, for the place may be the other bank's.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cluster_place")]
pub struct Model {
    /// Cluster code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub cluster_code: String,
    /// Place side.
    #[sea_orm(primary_key, auto_increment = false)]
    pub place_side: Side,
    /// Place id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub place_id: PlaceId,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
