//! A place in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use entity::place;

use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::values::{PlaceKind, Publication, Side};
use crate::graphql::{Coordinates, GlobalId, LocalizedText, neighbour, nested};
use crate::registry::alias::{Alias, AliasesOf};
use crate::registry::cluster::Cluster;
use crate::registry::cluster_part::ClustersWith;
use crate::registry::indicator::{Observation, ObservationsOf};
use crate::registry::project::{Project, ProjectsOf};
use crate::registry::record::Record;
use crate::registry::source::Source;
use crate::registry::zone::{Zone, ZonesOf};

/// A city, settlement, region, border checkpoint or area.
#[derive(Clone)]
pub struct Place(pub Arc<place::Model>);

impl From<Arc<place::Model>> for Place {
    fn from(row: Arc<place::Model>) -> Self {
        Self(row)
    }
}

/// A city, settlement, region, border checkpoint or area.
#[Object]
impl Place {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Place(self.0.id).into()
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

    /// Stable code, unique within its side.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// Its name.
    async fn name(&self) -> LocalizedText {
        self.0.name().into()
    }

    /// What kind of place it is.
    async fn kind(&self) -> PlaceKind {
        self.0.kind.into()
    }

    /// ISO 3166-1 alpha-2; null for a place on both banks.
    async fn country(&self) -> Option<&str> {
        self.0.country.as_deref()
    }

    /// ISO 3166-2 code of the province, oblast or republic.
    async fn region_code(&self) -> Option<&str> {
        self.0.region_code.as_deref()
    }

    /// Where it is; null when not known.
    async fn coordinates(&self) -> Option<Coordinates> {
        Coordinates::optional(self.0.latitude_e6, self.0.longitude_e6)
    }

    /// The clusters it belongs to.
    async fn clusters(&self, ctx: &Context<'_>) -> Result<Vec<Cluster>> {
        Cluster::with(ctx, ClustersWith::Place(self.0.id)).await
    }

    /// Where what is said here is from.
    async fn source(&self, ctx: &Context<'_>) -> Option<Result<Source>> {
        neighbour(ctx, self.0.source_id).await
    }

    /// Other names, former and present.
    async fn aliases(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Alias>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, AliasesOf::Place(self.0.id), page, Alias::from).await
    }

    /// The zones in it, by code.
    async fn zones(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Zone>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, ZonesOf::Place(self.0.id), page, Zone::from).await
    }

    /// The projects in it, by code.
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, ProjectsOf::Place(self.0.id), page, Project::from).await
    }

    /// What is observed of it, of every indicator and by both banks.
    async fn observations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Observation>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(
            ctx,
            ObservationsOf::Subject(self.0.id.0),
            page,
            Observation::from,
        )
        .await
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
