//! A cluster in the schema.

use std::hash::Hash;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use async_graphql::{Context, ID, Object, SimpleObject};
use entity::cluster_part;
use entity::values::Publication;

use crate::error::{Error, Result};
use crate::graphql::connection::{Connection, page_args, sorted_connection};
use crate::graphql::loaders::Loaders;
use crate::graphql::values::Side;
use crate::graphql::{GlobalId, LocalizedText, RequestContext, neighbours, nested};
use crate::registry::Catalogue;
use crate::registry::catalogue::ClusterEntry;
use crate::registry::cluster_part::{
    ClusterPart, ClusterPartsOf, ClustersWith, PlacesIn, ZonesIn, rules,
};
use crate::registry::enterprise::{self, Enterprise};
use crate::registry::place::Place;
use crate::registry::project::{Project, ProjectsOf};
use crate::registry::sector::Sector;
use crate::registry::zone::Zone;

/// A cross-border industry cluster: sectors, zones and places of both banks that work together,
/// with a chain leader on each.
#[derive(Clone)]
pub struct Cluster(Arc<ClusterEntry>);

impl Cluster {
    /// The cluster with this code, if there is a code.
    pub fn find(catalogue: &Catalogue, code: Option<&str>) -> Option<Self> {
        catalogue.cluster(code?).cloned().map(Self)
    }
}

impl Cluster {
    /// The clusters that have a zone or a place in public, by code.
    pub async fn with(ctx: &Context<'_>, member: ClustersWith) -> Result<Vec<Self>> {
        let codes = ctx.loaders().load_one(member).await?.unwrap_or_default();
        let catalogue = ctx.app().catalogue();
        let clusters = codes.iter();
        Ok(clusters
            .filter_map(|code| Self::find(catalogue, Some(code)))
            .collect())
    }

    async fn parts_of(&self, ctx: &Context<'_>) -> Result<Vec<Arc<cluster_part::Model>>> {
        let parts = ClusterPartsOf(self.0.code.clone());
        Ok(ctx.loaders().load_one(parts).await?.unwrap_or_default())
    }
}

/// The records that are somewhere, as far as the viewer may see them, in any order.
pub async fn members<K, Id, R, N>(ctx: &Context<'_>, of: K) -> Result<Vec<N>>
where
    K: Clone + Eq + Hash + Send + Sync + 'static,
    Id: Clone + Eq + Hash + Send + Sync + 'static,
    R: Send + Sync + 'static,
    N: From<Arc<R>>,
    Loaders: Loader<K, Value = Vec<Id>, Error = Error> + Loader<Id, Value = Arc<R>, Error = Error>,
{
    let ids: Vec<Id> = ctx.loaders().load_one(of).await?.unwrap_or_default();
    neighbours(ctx, ids.into_iter()).await
}

fn post(part: &cluster_part::Model) -> Option<ChainLeaderPost> {
    if part.publication != Publication::Published {
        return None;
    }
    let title = rules::title(part);
    title.any()?;
    Some(ChainLeaderPost {
        side: part.side.into(),
        title: title.into(),
    })
}

impl From<Arc<ClusterEntry>> for Cluster {
    fn from(entry: Arc<ClusterEntry>) -> Self {
        Self(entry)
    }
}

/// The post of a cluster's chain leader on one bank.
#[derive(SimpleObject)]
pub struct ChainLeaderPost {
    /// The bank.
    side: Side,
    /// The title of the post.
    title: LocalizedText,
}

/// A cross-border industry cluster: sectors, zones and places of both banks that work together,
/// with a chain leader on each.
#[Object]
impl Cluster {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Cluster(self.0.code.clone()).into()
    }

    /// Stable code.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// Its name.
    async fn name(&self) -> LocalizedText {
        self.0.name.clone().into()
    }

    /// The chain leader's post on each bank, as far as the bank has published it.
    async fn chain_leader_posts(&self, ctx: &Context<'_>) -> Result<Vec<ChainLeaderPost>> {
        let parts = self.parts_of(ctx).await?;
        Ok(parts.iter().filter_map(|part| post(part)).collect())
    }

    /// What each bank has in it, as its own record; unpublished ones for the people of their side.
    async fn parts(&self, ctx: &Context<'_>) -> Result<Vec<ClusterPart>> {
        let parts = self.parts_of(ctx).await?;
        Ok(parts.into_iter().map(ClusterPart::from).collect())
    }

    /// Its sectors.
    async fn sectors(&self, ctx: &Context<'_>) -> Vec<Sector> {
        let catalogue = ctx.app().catalogue();
        let codes = self.0.sector_codes.iter();
        codes
            .filter_map(|code| Sector::find(catalogue, Some(code)))
            .collect()
    }

    /// Its zones on both banks, by code.
    async fn zones(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Zone>> {
        let page = page_args(ctx, first, after, last, before)?;
        let zones = ZonesIn::Cluster(self.0.code.clone());
        let zones = members(ctx, zones).await?;
        let text = |zone: &Zone| format!("{} {}", zone.0.code, zone.0.id.0);
        sorted_connection(zones, text, &page)
    }

    /// Its places on both banks, by code.
    async fn places(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Place>> {
        let page = page_args(ctx, first, after, last, before)?;
        let places = PlacesIn::Cluster(self.0.code.clone());
        let places = members(ctx, places).await?;
        let text = |place: &Place| format!("{} {}", place.0.code, place.0.id.0);
        sorted_connection(places, text, &page)
    }

    /// The enterprises of its sectors, by code.
    async fn enterprises(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Enterprise>> {
        let page = page_args(ctx, first, after, last, before)?;
        enterprise::list_of_sectors(ctx, self.0.sector_codes.clone(), &page).await
    }

    /// Its projects, by code.
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(
            ctx,
            ProjectsOf::Cluster(self.0.code.clone()),
            page,
            Project::from,
        )
        .await
    }
}
