//! An observation in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, SimpleObject, Union};
use chrono::{DateTime, Utc};
use entity::id::{EnterpriseId, PlaceId, ProjectId, ZoneId};
use entity::{observation, values};

use super::Indicator;
use super::rules::{Said, may_coincide};
use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::scalars::Date;
use crate::graphql::values::{PeriodPrecision, Publication, Qualifier, Side, SubjectKind};
use crate::graphql::{GlobalId, LocalizedText, Measure, RequestContext, neighbour};
use crate::registry::enterprise::Enterprise;
use crate::registry::place::Place;
use crate::registry::project::Project;
use crate::registry::source::Source;
use crate::registry::zone::Zone;
use crate::text::Localized;

/// One value of an indicator, as one side reports it.
#[derive(Clone)]
pub struct Observation(pub Arc<observation::Model>);

impl From<Arc<observation::Model>> for Observation {
    fn from(row: Arc<observation::Model>) -> Self {
        Self(row)
    }
}

/// A record that figures are about.
#[derive(Union)]
pub enum Subject {
    /// An enterprise.
    Enterprise(Enterprise),
    /// A place.
    Place(Place),
    /// A project.
    Project(Project),
    /// A zone.
    Zone(Zone),
}

/// The time a figure covers.
#[derive(SimpleObject)]
pub struct ObservationPeriod {
    /// Its first day.
    from: Date,
    /// Its last day.
    to: Date,
    /// What kind of period it is.
    precision: PeriodPrecision,
}

/// One value of an indicator, as one side reports it.
#[Object]
impl Observation {
    /// Global id: names it for changes.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Observation(self.0.id).into()
    }

    /// Counts the writes of this record; a writer names the one it saw.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// Whether it is public.
    async fn publication(&self) -> Publication {
        self.0.publication.into()
    }

    /// When it was archived; null while it is in use.
    async fn archived_at(&self) -> Option<DateTime<Utc>> {
        self.0.archived_at
    }

    /// The side whose source says so.
    async fn reporter(&self) -> Side {
        self.0.side.into()
    }

    /// What is measured.
    async fn indicator(&self, ctx: &Context<'_>) -> Option<Indicator> {
        Indicator::find(ctx.app().catalogue(), &self.0.indicator_code)
    }

    /// What kind of record it is about.
    async fn subject_kind(&self) -> SubjectKind {
        self.0.subject_kind.into()
    }

    /// The record it is about; null when that cannot be read here.
    async fn subject(&self, ctx: &Context<'_>) -> Option<Result<Subject>> {
        let id = self.0.subject_id;
        match self.0.subject_kind {
            values::SubjectKind::Enterprise => {
                let found = neighbour(ctx, Some(EnterpriseId(id))).await?;
                Some(found.map(Subject::Enterprise))
            }
            values::SubjectKind::Place => {
                Some(neighbour(ctx, Some(PlaceId(id))).await?.map(Subject::Place))
            }
            values::SubjectKind::Project => Some(
                neighbour(ctx, Some(ProjectId(id)))
                    .await?
                    .map(Subject::Project),
            ),
            values::SubjectKind::Zone => {
                Some(neighbour(ctx, Some(ZoneId(id))).await?.map(Subject::Zone))
            }
        }
    }

    /// The time it covers; null when the source does not say.
    async fn period(&self) -> Option<ObservationPeriod> {
        Some(ObservationPeriod {
            from: Date(self.0.period_from?),
            to: Date(self.0.period_to?),
            precision: self.0.period_precision?.into(),
        })
    }

    /// How much, with the unit.
    async fn measure(&self, ctx: &Context<'_>) -> Measure {
        Measure::new(ctx, self.0.value_micro, &self.0.unit_code)
    }

    /// What the other bank says of the same indicator and record, over a time that may be the same.
    /// Unit and meaning may differ. At most as many as a page may have records.
    async fn counterparts(&self, ctx: &Context<'_>) -> Result<Vec<Observation>> {
        let across = Said::of(&self.0).across();
        let said = ctx.loaders().load_one(across).await?.unwrap_or_default();
        let coincide = said.into_iter().filter(|row| may_coincide(row, &self.0));
        let most = ctx.limits().page_size as usize;
        Ok(coincide.take(most).map(Self).collect())
    }

    /// How the figure is meant.
    async fn qualifier(&self) -> Qualifier {
        self.0.qualifier.into()
    }

    /// Whether its reporter chose it as the figure to show where only one fits: one at most of the
    /// same indicator, record and period.
    async fn headline(&self) -> bool {
        self.0.headline
    }

    /// What exactly the source says.
    async fn note(&self) -> Option<LocalizedText> {
        let (zh, ru, en) = (&self.0.note_zh, &self.0.note_ru, &self.0.note_en);
        let text = Localized::owned(self.0.side, zh.clone(), ru.clone(), en.clone());
        LocalizedText::optional(text)
    }

    /// Where it is from.
    async fn source(&self, ctx: &Context<'_>) -> Option<Result<Source>> {
        neighbour(ctx, Some(self.0.source_id)).await
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
