//! One bank's part in a cluster: its chain leader's post, its zones and places.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::ClusterPartId;
use crate::values::{Publication, Side};

/// One bank's part in a cluster: its chain leader's post, its zones and places.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "cluster_part")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ClusterPartId,
    /// The side that owns the record.
    pub side: Side,
    /// Counts the writes; a writer names the one it saw.
    pub version: i32,
    /// When it was entered, UTC.
    pub created_at: DateTimeUtc,
    /// When it was last written, UTC.
    pub updated_at: DateTimeUtc,
    /// When it was archived, UTC; null while it is in use.
    pub archived_at: Option<DateTimeUtc>,
    /// Whether it is public.
    pub publication: Publication,
    /// When it was published, UTC.
    pub published_at: Option<DateTimeUtc>,
    /// Cluster code.
    pub cluster_code: String,
    /// Title of the chain leader's post in Chinese.
    pub chain_leader_title_zh: Option<String>,
    /// Title of the chain leader's post in Russian.
    pub chain_leader_title_ru: Option<String>,
    /// Title of the chain leader's post in English.
    pub chain_leader_title_en: Option<String>,
    /// Note in Chinese.
    pub note_zh: Option<String>,
    /// Note in Russian.
    pub note_ru: Option<String>,
    /// Note in English.
    pub note_en: Option<String>,
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
