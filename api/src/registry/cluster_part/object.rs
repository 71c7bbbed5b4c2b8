//! A cluster part in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use entity::cluster_part;

use super::loader::{PlacesIn, ZonesIn};
use super::rules;
use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::values::{Publication, Side};
use crate::graphql::{GlobalId, LocalizedText, RequestContext};
use crate::registry::cluster::{Cluster, members};
use crate::registry::place::Place;
use crate::registry::zone::Zone;

/// One bank's part in a cluster, which it writes itself: the post of its chain leader, its zones
/// and its places. What a cluster has on both banks is the two published parts together.
#[derive(Clone)]
pub struct ClusterPart(pub Arc<cluster_part::Model>);

impl From<Arc<cluster_part::Model>> for ClusterPart {
    fn from(row: Arc<cluster_part::Model>) -> Self {
        Self(row)
    }
}

/// One bank's part in a cluster, which it writes itself: the post of its chain leader, its zones
/// and its places. What a cluster has on both banks is the two published parts together.
#[Object]
impl ClusterPart {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::ClusterPart(self.0.id).into()
    }

    /// The side that owns this record.
    async fn side(&self) -> Side {
        self.0.side.into()
    }

    /// Counts the writes of this record; a writer names the one it saw.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// Whether it is public.
    async fn publication(&self) -> Publication {
        self.0.publication.into()
    }

    /// When it was published; null for what is not.
    async fn published_at(&self) -> Option<DateTime<Utc>> {
        self.0.published_at
    }

    /// When it was entered.
    async fn created_at(&self) -> DateTime<Utc> {
        self.0.created_at
    }

    /// When it was last written.
    async fn updated_at(&self) -> DateTime<Utc> {
        self.0.updated_at
    }

    /// When it was archived; null while it is in use.
    async fn archived_at(&self) -> Option<DateTime<Utc>> {
        self.0.archived_at
    }

    /// The cluster.
    async fn cluster(&self, ctx: &Context<'_>) -> Option<Cluster> {
        Cluster::find(ctx.app().catalogue(), Some(&self.0.cluster_code))
    }

    /// The title of the chain leader's post on this bank.
    async fn chain_leader_title(&self) -> LocalizedText {
        rules::title(&self.0).into()
    }

    /// What else there is to say of the part; null when nothing.
    async fn note(&self) -> Option<LocalizedText> {
        let note = rules::note(&self.0);
        note.any().is_some().then(|| note.into())
    }

    /// Its zones, by code.
    async fn zones(&self, ctx: &Context<'_>) -> Result<Vec<Zone>> {
        let mut zones: Vec<Zone> = members(ctx, ZonesIn::Part(self.0.id)).await?;
        zones.sort_by(|one, other| one.0.code.cmp(&other.0.code));
        Ok(zones)
    }

    /// Its places, by code.
    async fn places(&self, ctx: &Context<'_>) -> Result<Vec<Place>> {
        let mut places: Vec<Place> = members(ctx, PlacesIn::Part(self.0.id)).await?;
        places.sort_by(|one, other| one.0.code.cmp(&other.0.code));
        Ok(places)
    }

    /// What was done to it, latest first: for the people of the side that owns it.
    async fn history(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Option<Result<Connection<Revision>>> {
        let page = page_args(ctx, first, after, last, before);
        Some(history(ctx, self.0.side, self.0.id.0, page).await)
    }
}
