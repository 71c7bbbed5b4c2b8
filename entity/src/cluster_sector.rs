//! A sector of a cluster.

use sea_orm::entity::prelude::*;

/// A sector of a cluster.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cluster_sector")]
pub struct Model {
    /// Cluster code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub cluster_code: String,
    /// Sector code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sector_code: String,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
