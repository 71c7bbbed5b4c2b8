//! A zone in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use entity::zone;

use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::values::{Publication, Side, ZoneKind};
use crate::graphql::{GlobalId, LocalizedText, neighbour, nested};
use crate::registry::alias::{Alias, AliasesOf};
use crate::registry::cluster::Cluster;
use crate::registry::cluster_part::ClustersWith;
use crate::registry::indicator::{Observation, ObservationsOf};
use crate::registry::place::Place;
use crate::registry::project::{Project, ProjectsOf};
use crate::registry::record::Record;
use crate::registry::source::Source;

/// A special economic zone or park.
#[derive(Clone)]
pub struct Zone(pub Arc<zone::Model>);

impl From<Arc<zone::Model>> for Zone {
    fn from(row: Arc<zone::Model>) -> Self {
        Self(row)
    }
}

/// A special economic zone or park.
#[Object]
impl Zone {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Zone(self.0.id).into()
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

    /// Its legal form.
    async fn kind(&self) -> ZoneKind {
        self.0.kind.into()
    }

    /// The country whose law it is under, ISO 3166-1 alpha-2.
    async fn country(&self) -> &str {
        &self.0.country
    }

    /// Where it is.
    async fn place(&self, ctx: &Context<'_>) -> Option<Result<Place>> {
        neighbour(ctx, self.0.place_id).await
    }

    /// The clusters it belongs to.
    async fn clusters(&self, ctx: &Context<'_>) -> Result<Vec<Cluster>> {
        Cluster::with(ctx, ClustersWith::Zone(self.0.id)).await
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
        nested(ctx, AliasesOf::Zone(self.0.id), page, Alias::from).await
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
        nested(ctx, ProjectsOf::Zone(self.0.id), page, Project::from).await
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
