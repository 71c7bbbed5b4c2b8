//! A zone of a cluster; a soft reference, for the zone may be the other bank's.

use sea_orm::entity::prelude::*;

use crate::id::ZoneId;
use crate::values::Side;

/// A zone of a cluster; a soft reference, for the zone may be the other bank's.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cluster_zone")]
pub struct Model {
    /// Cluster code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub cluster_code: String,
    /// Zone side.
    #[sea_orm(primary_key, auto_increment = false)]
    pub zone_side: Side,
    /// Zone id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub zone_id: ZoneId,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
