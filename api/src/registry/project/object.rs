//! A project in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use entity::project;

use super::past::PartsThen;
use super::{Endorsed, Milestone, MilestonesOf, Participant, ParticipantsOf, ProjectsOf};
use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, held_connection, page_args};
use crate::graphql::values::{CooperationForm, Publication, Side, Stage, Standing};
use crate::graphql::{
    Coordinates, DatedMoney, GlobalId, InPlace, LocalizedText, Measure, PartialDate,
    RequestContext, neighbour, nested,
};
use crate::registry::alias::{Alias, AliasesOf};
use crate::registry::cluster::Cluster;
use crate::registry::endorsement::{Endorsement, EndorsementOf};
use crate::registry::indicator::{Observation, ObservationsOf};
use crate::registry::place::Place;
use crate::registry::record::Record;
use crate::registry::sector::Sector;
use crate::registry::source::Source;
use crate::registry::zone::Zone;
use crate::text::Localized;

/// A project of the twin cities: its row, and its parts where they are not those it has now.
#[derive(Clone)]
pub struct Project(pub Arc<project::Model>, Option<Arc<PartsThen>>);

impl Project {
    /// A project as it stood.
    pub fn then(row: project::Model, parts: PartsThen) -> Self {
        Self(Arc::new(row), Some(Arc::new(parts)))
    }
}

impl From<Arc<project::Model>> for Project {
    fn from(row: Arc<project::Model>) -> Self {
        Self(row, None)
    }
}

/// A project of the twin cities. Where it is in its life (`stage`), whether it goes on
/// (`standing`) and whether it is public (`publication`) are three things that do not mix.
#[Object]
impl Project {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Project(self.0.id).into()
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

    /// What it is about.
    async fn summary(&self) -> Option<LocalizedText> {
        let (zh, ru, en) = (&self.0.summary_zh, &self.0.summary_ru, &self.0.summary_en);
        let text = Localized::owned(self.0.side, zh.clone(), ru.clone(), en.clone());
        LocalizedText::optional(text)
    }

    /// Where it is in its life.
    async fn stage(&self) -> Stage {
        self.0.stage.into()
    }

    /// When its stage was stated by the source.
    async fn stage_on(&self) -> Option<PartialDate> {
        PartialDate::optional(self.0.stage_on, self.0.stage_precision)
    }

    /// Whether it goes on; a suspended project keeps its stage.
    async fn standing(&self) -> Standing {
        self.0.standing.into()
    }

    /// How the two banks share its work; null when not stated.
    async fn cooperation_form(&self) -> Option<CooperationForm> {
        self.0.cooperation_form.map(Into::into)
    }

    /// Its sector.
    async fn sector(&self, ctx: &Context<'_>) -> Option<Sector> {
        Sector::find(ctx.app().catalogue(), self.0.sector_code.as_deref())
    }

    /// Its cluster.
    async fn cluster(&self, ctx: &Context<'_>) -> Option<Cluster> {
        Cluster::find(ctx.app().catalogue(), self.0.cluster_code.as_deref())
    }

    /// The zone it is in; null when not stated.
    async fn zone(&self, ctx: &Context<'_>) -> Option<Result<Zone>> {
        neighbour(ctx, self.0.zone_id).await
    }

    /// The place it is in; null when not stated.
    async fn place(&self, ctx: &Context<'_>) -> Option<Result<Place>> {
        neighbour(ctx, self.0.place_id).await
    }

    /// Where exactly it is; null when not known.
    async fn coordinates(&self) -> Option<Coordinates> {
        Coordinates::optional(self.0.latitude_e6, self.0.longitude_e6)
    }

    /// What was to be invested; null when not published.
    async fn planned_investment(&self) -> Option<DatedMoney> {
        let row = &self.0;
        DatedMoney::optional(
            row.planned_investment_minor,
            row.planned_investment_currency.as_deref(),
            row.planned_investment_on,
        )
    }

    /// What has been invested; null when not published.
    async fn actual_investment(&self) -> Option<DatedMoney> {
        let row = &self.0;
        DatedMoney::optional(
            row.actual_investment_minor,
            row.actual_investment_currency.as_deref(),
            row.actual_investment_on,
        )
    }

    /// When work was to begin.
    async fn planned_start(&self) -> Option<PartialDate> {
        PartialDate::optional(self.0.planned_start, self.0.planned_start_precision)
    }

    /// When work was to end.
    async fn planned_completion(&self) -> Option<PartialDate> {
        PartialDate::optional(
            self.0.planned_completion,
            self.0.planned_completion_precision,
        )
    }

    /// When work began.
    async fn actual_start(&self) -> Option<PartialDate> {
        PartialDate::optional(self.0.actual_start, self.0.actual_start_precision)
    }

    /// When work ended.
    async fn actual_completion(&self) -> Option<PartialDate> {
        PartialDate::optional(self.0.actual_completion, self.0.actual_completion_precision)
    }

    /// Jobs it is to create; null when not published.
    async fn planned_jobs(&self) -> Option<i32> {
        self.0.planned_jobs
    }

    /// What it is to produce or handle; null when not published.
    async fn capacity(&self, ctx: &Context<'_>) -> Option<Measure> {
        Some(Measure::new(
            ctx,
            self.0.capacity_micro?,
            self.0.capacity_unit.as_deref()?,
        ))
    }

    /// The project across the river it is planned together with; null when there is none, or
    /// when its record cannot be read here.
    async fn counterpart(&self, ctx: &Context<'_>) -> Option<Result<Project>> {
        neighbour(ctx, self.0.counterpart_id).await
    }

    /// Whether both sides stand behind it as it is: published by its own, endorsed by the other.
    async fn in_joint_library(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(ctx
            .loaders()
            .load_one(Endorsed(self.0.id))
            .await?
            .unwrap_or(false))
    }

    /// The other side's word on it; null while it has given none.
    async fn endorsement(&self, ctx: &Context<'_>) -> Option<Result<Endorsement>> {
        neighbour(ctx, Some(EndorsementOf(self.0.id))).await
    }

    /// Where what is said here is from.
    async fn source(&self, ctx: &Context<'_>) -> Option<Result<Source>> {
        neighbour(ctx, self.0.source_id).await
    }

    /// The projects across the river that name this one as their counterpart.
    async fn counterpart_of(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(ctx, ProjectsOf::Counterpart(self.0.id), page, Project::from).await
    }

    /// The enterprises that take part.
    async fn participants(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Participant>> {
        let page = page_args(ctx, first, after, last, before)?;
        if let Some(then) = &self.1 {
            return held_connection(&then.participants, &page);
        }
        let of_project = ParticipantsOf::Project(self.0.id);
        nested(ctx, of_project, page, Participant::from).await
    }

    /// The steps of its life, by date, those without one last.
    async fn milestones(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<InPlace<Milestone>>> {
        let page = page_args(ctx, first, after, last, before)?;
        if let Some(then) = &self.1 {
            return held_connection(&then.milestones, &page);
        }
        nested(ctx, MilestonesOf(self.0.id), page, InPlace::from).await
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
        if let Some(then) = &self.1 {
            return held_connection(&then.aliases, &page);
        }
        nested(ctx, AliasesOf::Project(self.0.id), page, Alias::from).await
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
