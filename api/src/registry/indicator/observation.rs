//! An observation in the schema.

use std::sync::Arc;

use async_graphql::{Context, Object, SimpleObject, Union};
use entity::id::{EnterpriseId, PlaceId, ProjectId, ZoneId};
use entity::{observation, values};

use super::Indicator;
use crate::error::Result;
use crate::graphql::scalars::Date;
use crate::graphql::values::{PeriodPrecision, Qualifier, Side, SubjectKind};
use crate::graphql::{LocalizedText, Measure, RequestContext, neighbour};
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
    async fn subject(&self, ctx: &Context<'_>) -> Result<Option<Subject>> {
        let id = self.0.subject_id;
        Ok(match self.0.subject_kind {
            values::SubjectKind::Enterprise => neighbour(ctx, Some(EnterpriseId(id)))
                .await?
                .map(Subject::Enterprise),
            values::SubjectKind::Place => {
                neighbour(ctx, Some(PlaceId(id))).await?.map(Subject::Place)
            }
            values::SubjectKind::Project => neighbour(ctx, Some(ProjectId(id)))
                .await?
                .map(Subject::Project),
            values::SubjectKind::Zone => neighbour(ctx, Some(ZoneId(id))).await?.map(Subject::Zone),
        })
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

    /// How the figure is meant.
    async fn qualifier(&self) -> Qualifier {
        self.0.qualifier.into()
    }

    /// Whether it was chosen as the figure to show where only one fits.
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
    async fn source(&self, ctx: &Context<'_>) -> Result<Option<Source>> {
        neighbour(ctx, Some(self.0.source_id)).await
    }
}
