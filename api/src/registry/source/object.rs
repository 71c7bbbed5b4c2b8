//! A source in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use entity::source;

use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::values::{Publication, Side};
use crate::graphql::{GlobalId, LocalizedText, PartialDate, nested};
use crate::registry::enterprise::{Enterprise, EnterprisesOf};
use crate::registry::indicator::{Observation, ObservationsOf};
use crate::registry::place::{Place, PlacesCiting};
use crate::registry::project::{Project, ProjectsOf};
use crate::registry::zone::{Zone, ZonesOf};
use crate::text::Localized;
use crate::trade::dataset::{DatasetsCiting, TradeDataset};
use crate::trade::rate::{ExchangeRate, RatesCiting};
use crate::trade::reference::{ReferenceDataset, ReferencesCiting};

/// Where a fact or a figure is from. Each bank keeps a bibliography of its own.
#[derive(Clone)]
pub struct Source(pub Arc<source::Model>);

impl From<Arc<source::Model>> for Source {
    fn from(row: Arc<source::Model>) -> Self {
        Self(row)
    }
}

/// Where a fact or a figure is from. Each bank keeps a bibliography of its own.
#[Object]
impl Source {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Source(self.0.id).into()
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

    /// Its title, or what it is where it has none.
    async fn title(&self) -> LocalizedText {
        let (zh, ru, en) = (&self.0.title_zh, &self.0.title_ru, &self.0.title_en);
        Localized::owned(self.0.side, zh.clone(), ru.clone(), en.clone()).into()
    }

    /// Who published it.
    async fn publisher(&self) -> Option<&str> {
        self.0.publisher.as_deref()
    }

    /// Where it can be read.
    async fn url(&self) -> Option<&str> {
        self.0.url.as_deref()
    }

    /// When it came out.
    async fn published_on(&self) -> Option<PartialDate> {
        PartialDate::optional(self.0.published_on, self.0.published_precision)
    }

    /// The projects that cite it, by code.
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, ProjectsOf::Source(self.0.id), page, Project::from).await
    }

    /// The enterprises that cite it, by code.
    async fn enterprises(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Enterprise>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(
            ctx,
            EnterprisesOf::Source(self.0.id),
            page,
            Enterprise::from,
        )
        .await
    }

    /// The zones that cite it, by code.
    async fn zones(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Zone>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, ZonesOf::Source(self.0.id), page, Zone::from).await
    }

    /// The places that cite it, by code.
    async fn places(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Place>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, PlacesCiting(self.0.id), page, Place::from).await
    }

    /// What is observed according to it, by indicator.
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
            ObservationsOf::Source(self.0.id),
            page,
            Observation::from,
        )
        .await
    }

    /// The trade datasets that are from it, by code.
    async fn trade_datasets(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<TradeDataset>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, DatasetsCiting(self.0.id), page, TradeDataset::from).await
    }

    /// The figures of whole economies that are from it, by code.
    async fn reference_datasets(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<ReferenceDataset>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(
            ctx,
            ReferencesCiting(self.0.id),
            page,
            ReferenceDataset::from,
        )
        .await
    }

    /// The exchange rates that are from it, by month.
    async fn exchange_rates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<ExchangeRate>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, RatesCiting(self.0.id), page, ExchangeRate::from).await
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
