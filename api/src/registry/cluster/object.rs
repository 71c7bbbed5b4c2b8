//! A cluster in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, SimpleObject};

use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::values::Side;
use crate::graphql::{GlobalId, LocalizedText, RequestContext, neighbours, nested};
use crate::registry::Catalogue;
use crate::registry::catalogue::ClusterEntry;
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

    /// The chain leader's post on each bank.
    async fn chain_leader_posts(&self) -> Vec<ChainLeaderPost> {
        let posts = self.0.posts.iter();
        posts
            .map(|(side, title)| ChainLeaderPost {
                side: (*side).into(),
                title: title.clone().into(),
            })
            .collect()
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
    async fn zones(&self, ctx: &Context<'_>) -> Result<Vec<Zone>> {
        let mut zones: Vec<Zone> = neighbours(ctx, self.0.zones.iter().copied()).await?;
        zones.sort_by(|one, other| one.0.code.cmp(&other.0.code));
        Ok(zones)
    }

    /// Its places on both banks, by code.
    async fn places(&self, ctx: &Context<'_>) -> Result<Vec<Place>> {
        let mut places: Vec<Place> = neighbours(ctx, self.0.places.iter().copied()).await?;
        places.sort_by(|one, other| one.0.code.cmp(&other.0.code));
        Ok(places)
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
