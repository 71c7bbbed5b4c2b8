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

/// A project of the twin cities: the head of its row, all of it where that was read along, and its
/// parts where they are not those it has now.
///
/// The fields that are not in the head have no other way to them than [`Self::whole`], so they can
/// be read late but never be missing.
#[derive(Clone)]
pub struct Project {
    head: Arc<project::Head>,
    whole: Option<Arc<project::Model>>,
    then: Option<Arc<PartsThen>>,
}

impl Project {
    /// A project as much of which was read as was wanted.
    pub fn found(head: project::Head, whole: Option<project::Model>) -> Self {
        Self {
            head: Arc::new(head),
            whole: whole.map(Arc::new),
            then: None,
        }
    }

    /// A project as it stood.
    pub fn then(row: project::Model, parts: PartsThen) -> Self {
        Self {
            then: Some(Arc::new(parts)),
            ..Self::from(Arc::new(row))
        }
    }

    /// What nearly everybody reads of it.
    pub fn head(&self) -> &project::Head {
        &self.head
    }

    /// Its whole row, which is read now if it was not read along; nothing when it has gone since.
    pub async fn whole(&self, ctx: &Context<'_>) -> Option<Result<Arc<project::Model>>> {
        if let Some(row) = &self.whole {
            return Some(Ok(Arc::clone(row)));
        }
        ctx.loaders().load_one(self.head.id).await.transpose()
    }

    /// What `read` finds in its whole row.
    async fn rest<T>(
        &self,
        ctx: &Context<'_>,
        read: impl FnOnce(&project::Model) -> Option<T>,
    ) -> Option<Result<T>> {
        let row = self.whole(ctx).await?;
        row.map(|row| read(&row)).transpose()
    }
}

impl From<Arc<project::Model>> for Project {
    fn from(row: Arc<project::Model>) -> Self {
        Self {
            head: Arc::new(project::Head::from(&*row)),
            whole: Some(row),
            then: None,
        }
    }
}

/// A project of the twin cities. Where it is in its life (`stage`), whether it goes on
/// (`standing`) and whether it is public (`publication`) are three things that do not mix.
#[Object]
impl Project {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Project(self.head.id).into()
    }

    /// The side that owns this record.
    async fn side(&self) -> Side {
        self.head.side.into()
    }

    /// Counts the writes of this record; a writer names the one it saw.
    async fn version(&self) -> i32 {
        self.head.version
    }

    /// Whether it is public.
    async fn publication(&self) -> Publication {
        self.head.publication.into()
    }

    /// When it was published; null for what is not.
    async fn published_at(&self, ctx: &Context<'_>) -> Option<Result<DateTime<Utc>>> {
        self.rest(ctx, |row| row.published_at).await
    }

    /// When it was entered.
    async fn created_at(&self) -> DateTime<Utc> {
        self.head.created_at
    }

    /// When it was last written.
    async fn updated_at(&self) -> DateTime<Utc> {
        self.head.updated_at
    }

    /// When it was archived; null while it is in use.
    async fn archived_at(&self, ctx: &Context<'_>) -> Option<Result<DateTime<Utc>>> {
        self.rest(ctx, |row| row.archived_at).await
    }

    /// Stable code, unique within its side.
    async fn code(&self) -> &str {
        &self.head.code
    }

    /// Its name.
    async fn name(&self) -> LocalizedText {
        self.head.name().into()
    }

    /// What it is about.
    async fn summary(&self, ctx: &Context<'_>) -> Option<Result<LocalizedText>> {
        self.rest(ctx, |row| {
            let (zh, ru, en) = (&row.summary_zh, &row.summary_ru, &row.summary_en);
            let text = Localized::owned(row.side, zh.clone(), ru.clone(), en.clone());
            LocalizedText::optional(text)
        })
        .await
    }

    /// Where it is in its life.
    async fn stage(&self) -> Stage {
        self.head.stage.into()
    }

    /// When its stage was stated by the source.
    async fn stage_on(&self, ctx: &Context<'_>) -> Option<Result<PartialDate>> {
        self.rest(ctx, |row| {
            PartialDate::optional(row.stage_on, row.stage_precision)
        })
        .await
    }

    /// Whether it goes on; a suspended project keeps its stage.
    async fn standing(&self) -> Standing {
        self.head.standing.into()
    }

    /// How the two banks share its work; null when not stated.
    async fn cooperation_form(&self, ctx: &Context<'_>) -> Option<Result<CooperationForm>> {
        self.rest(ctx, |row| row.cooperation_form.map(Into::into))
            .await
    }

    /// Its sector.
    async fn sector(&self, ctx: &Context<'_>) -> Option<Sector> {
        Sector::find(ctx.app().catalogue(), self.head.sector_code.as_deref())
    }

    /// Its cluster.
    async fn cluster(&self, ctx: &Context<'_>) -> Option<Cluster> {
        Cluster::find(ctx.app().catalogue(), self.head.cluster_code.as_deref())
    }

    /// The zone it is in; null when not stated.
    async fn zone(&self, ctx: &Context<'_>) -> Option<Result<Zone>> {
        neighbour(ctx, self.head.zone_id).await
    }

    /// The place it is in; null when not stated.
    async fn place(&self, ctx: &Context<'_>) -> Option<Result<Place>> {
        neighbour(ctx, self.head.place_id).await
    }

    /// Where exactly it is; null when not known.
    async fn coordinates(&self, ctx: &Context<'_>) -> Option<Result<Coordinates>> {
        self.rest(ctx, |row| {
            Coordinates::optional(row.latitude_e6, row.longitude_e6)
        })
        .await
    }

    /// What was to be invested; null when not published.
    async fn planned_investment(&self, ctx: &Context<'_>) -> Option<Result<DatedMoney>> {
        self.rest(ctx, |row| {
            DatedMoney::optional(
                row.planned_investment_minor,
                row.planned_investment_currency.as_deref(),
                row.planned_investment_on,
            )
        })
        .await
    }

    /// What has been invested; null when not published.
    async fn actual_investment(&self, ctx: &Context<'_>) -> Option<Result<DatedMoney>> {
        self.rest(ctx, |row| {
            DatedMoney::optional(
                row.actual_investment_minor,
                row.actual_investment_currency.as_deref(),
                row.actual_investment_on,
            )
        })
        .await
    }

    /// When work was to begin.
    async fn planned_start(&self, ctx: &Context<'_>) -> Option<Result<PartialDate>> {
        self.rest(ctx, |row| {
            PartialDate::optional(row.planned_start, row.planned_start_precision)
        })
        .await
    }

    /// When work was to end.
    async fn planned_completion(&self, ctx: &Context<'_>) -> Option<Result<PartialDate>> {
        self.rest(ctx, |row| {
            PartialDate::optional(row.planned_completion, row.planned_completion_precision)
        })
        .await
    }

    /// When work began.
    async fn actual_start(&self, ctx: &Context<'_>) -> Option<Result<PartialDate>> {
        self.rest(ctx, |row| {
            PartialDate::optional(row.actual_start, row.actual_start_precision)
        })
        .await
    }

    /// When work ended.
    async fn actual_completion(&self, ctx: &Context<'_>) -> Option<Result<PartialDate>> {
        self.rest(ctx, |row| {
            PartialDate::optional(row.actual_completion, row.actual_completion_precision)
        })
        .await
    }

    /// Jobs it is to create; null when not published.
    async fn planned_jobs(&self, ctx: &Context<'_>) -> Option<Result<i32>> {
        self.rest(ctx, |row| row.planned_jobs).await
    }

    /// What it is to produce or handle; null when not published.
    async fn capacity(&self, ctx: &Context<'_>) -> Option<Result<Measure>> {
        self.rest(ctx, |row| {
            let (micro, unit) = (row.capacity_micro?, row.capacity_unit.as_deref()?);
            Some(Measure::new(ctx, micro, unit))
        })
        .await
    }

    /// The project across the river it is planned together with; null when there is none, or
    /// when its record cannot be read here.
    async fn counterpart(&self, ctx: &Context<'_>) -> Option<Result<Project>> {
        neighbour(ctx, self.head.counterpart_id).await
    }

    /// Whether both sides stand behind it as it is: published by its own, endorsed by the other.
    async fn in_joint_library(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(ctx
            .loaders()
            .load_one(Endorsed(self.head.id))
            .await?
            .unwrap_or(false))
    }

    /// The other side's word on it; null while it has given none.
    async fn endorsement(&self, ctx: &Context<'_>) -> Option<Result<Endorsement>> {
        neighbour(ctx, Some(EndorsementOf(self.head.id))).await
    }

    /// Where what is said here is from.
    async fn source(&self, ctx: &Context<'_>) -> Option<Result<Source>> {
        match self.rest(ctx, |row| row.source_id).await? {
            Ok(id) => neighbour(ctx, Some(id)).await,
            Err(error) => Some(Err(error)),
        }
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
        nested(
            ctx,
            ProjectsOf::Counterpart(self.head.id),
            page,
            Project::from,
        )
        .await
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
        if let Some(then) = &self.then {
            return held_connection(&then.participants, &page);
        }
        let of_project = ParticipantsOf::Project(self.head.id);
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
        if let Some(then) = &self.then {
            return held_connection(&then.milestones, &page);
        }
        nested(ctx, MilestonesOf(self.head.id), page, InPlace::from).await
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
        if let Some(then) = &self.then {
            return held_connection(&then.aliases, &page);
        }
        nested(ctx, AliasesOf::Project(self.head.id), page, Alias::from).await
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
            ObservationsOf::Subject(self.head.id.0),
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
        Some(history(ctx, self.head.side, self.head.id.0, page).await)
    }
}
