//! Observations as a client gives them.

use async_graphql::{ID, InputObject, MaybeUndefined};
use entity::id::SourceId;
use entity::values::{self, RevisionAction, Side};
use entity::{enterprise, observation, place, project, source, zone};
use uuid::Uuid;

use super::IndicatorBy;
use super::record::ObservationRecord;
use crate::error::{Problem, Result};
use crate::graphql::GlobalId;
use crate::graphql::entry::{
    ByCode, LocalizedTextInput, MeasureInput, Texts, localized, quantity, refer, required, usual,
};
use crate::graphql::scalars::Date;
use crate::graphql::values::{PeriodPrecision, Qualifier};
use crate::registry;
use crate::registry::source::SourceBy;
use crate::writing::neighbour::{Bank, Named, find};
use crate::writing::{Change, Desk, OwnedRow};

/// What can be said of an observation, whose reporter is the own side. What is left out stays as
/// it is, null clears it.
#[derive(Clone, Debug, InputObject)]
pub struct ObservationFields {
    /// What is measured.
    indicator: MaybeUndefined<IndicatorBy>,
    /// The place, zone, enterprise or project it is about, of either bank, by global id.
    subject: MaybeUndefined<ID>,
    /// The time it covers; null when the source does not say.
    period: MaybeUndefined<ObservationPeriodInput>,
    /// How much, with the unit.
    measure: MaybeUndefined<MeasureInput>,
    /// How it is meant; as counted unless said otherwise.
    qualifier: MaybeUndefined<Qualifier>,
    /// Whether it is the one to show where several are of the same indicator, record and period;
    /// not unless said so. Of those that are published one at most is.
    headline: MaybeUndefined<bool>,
    /// What there is to say to it.
    note: MaybeUndefined<LocalizedTextInput>,
    /// Where it is from, of the own side.
    source: MaybeUndefined<SourceBy>,
}

/// The time a figure covers.
#[derive(Clone, Copy, Debug, InputObject)]
pub struct ObservationPeriodInput {
    /// Its first day.
    from: Date,
    /// Its last day.
    to: Date,
    /// What kind of period it is: a day, month, quarter or year has exactly its days in the
    /// calendar; anything else, such as several years, is a range.
    precision: PeriodPrecision,
}

impl Change<ObservationRecord> for ObservationFields {
    fn action(&self) -> RevisionAction {
        RevisionAction::Update
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut ObservationRecord) -> Result<()> {
        let row = &mut record.row;
        lay_indicator(desk, self.indicator, row);
        lay_subject(desk, self.subject, row).await?;
        match self.period {
            MaybeUndefined::Undefined => {}
            MaybeUndefined::Null => {
                (row.period_from, row.period_to, row.period_precision) = (None, None, None);
            }
            MaybeUndefined::Value(period) => {
                row.period_from = Some(period.from.0);
                row.period_to = Some(period.to.0);
                row.period_precision = Some(period.precision.into());
            }
        }
        lay_measure(desk, self.measure, row);
        usual(
            self.qualifier.map_value(Into::into),
            values::Qualifier::Actual,
            &mut row.qualifier,
        );
        usual(self.headline, false, &mut row.headline);
        let note = Texts {
            zh: &mut row.note_zh,
            ru: &mut row.note_ru,
            en: &mut row.note_en,
        };
        localized(desk, "note", self.note, note);
        lay_source(desk, self.source, &mut row.source_id).await
    }
}

fn lay_indicator(
    desk: &mut Desk<'_>,
    given: MaybeUndefined<IndicatorBy>,
    row: &mut observation::Model,
) {
    let code = match given.map_value(ByCode::code) {
        MaybeUndefined::Undefined => MaybeUndefined::Undefined,
        MaybeUndefined::Null => MaybeUndefined::Null,
        MaybeUndefined::Value(Ok(code)) => MaybeUndefined::Value(code),
        MaybeUndefined::Value(Err(problem)) => {
            desk.refuse("indicator", problem);
            return;
        }
    };
    if let MaybeUndefined::Value(code) = &code
        && desk.app.catalogue().indicator(code).is_none()
    {
        desk.refuse(
            "indicator",
            Problem::new("NEIGHBOUR_UNKNOWN").with("name", code),
        );
    }
    required(desk, "indicator", code, &mut row.indicator_code);
}

fn lay_measure(
    desk: &mut Desk<'_>,
    given: MaybeUndefined<MeasureInput>,
    row: &mut observation::Model,
) {
    if let MaybeUndefined::Value(measure) = &given {
        desk.enter("measure");
        if let Some(micro) = quantity(desk, "value", measure.value) {
            row.value_micro = micro;
        }
        if desk.app.catalogue().unit(&measure.unit_code).is_none() {
            let problem = Problem::new("NEIGHBOUR_UNKNOWN").with("name", &measure.unit_code);
            desk.refuse("unitCode", problem);
        }
        desk.leave();
    }
    required(
        desk,
        "measure",
        given.map_value(|measure| measure.unit_code),
        &mut row.unit_code,
    );
}

async fn lay_subject(
    desk: &mut Desk<'_>,
    given: MaybeUndefined<ID>,
    row: &mut observation::Model,
) -> Result<()> {
    let id = match given {
        MaybeUndefined::Undefined if !desk.creating => return Ok(()),
        MaybeUndefined::Undefined | MaybeUndefined::Null => {
            desk.refuse("subject", Problem::new("VALUE_MISSING"));
            return Ok(());
        }
        MaybeUndefined::Value(id) => id,
    };
    let (field, viewer) = ("subject", desk.viewer);
    let found: Option<(values::SubjectKind, Side, Uuid)> = match GlobalId::parse(&id) {
        Ok(GlobalId::Place(id)) => {
            let all = registry::place::store::visible_to(viewer);
            let row: Option<place::Model> =
                find(desk, field, all, &Named::Id(id.0), Bank::Any).await?;
            row.map(|row| (values::SubjectKind::Place, row.stamp().side, id.0))
        }
        Ok(GlobalId::Zone(id)) => {
            let all = registry::zone::store::visible_to(viewer);
            let row: Option<zone::Model> =
                find(desk, field, all, &Named::Id(id.0), Bank::Any).await?;
            row.map(|row| (values::SubjectKind::Zone, row.stamp().side, id.0))
        }
        Ok(GlobalId::Enterprise(id)) => {
            let all = registry::enterprise::store::visible_to(viewer);
            let row: Option<enterprise::Model> =
                find(desk, field, all, &Named::Id(id.0), Bank::Any).await?;
            row.map(|row| (values::SubjectKind::Enterprise, row.stamp().side, id.0))
        }
        Ok(GlobalId::Project(id)) => {
            let all = registry::project::store::visible_to(viewer);
            let row: Option<project::Model> =
                find(desk, field, all, &Named::Id(id.0), Bank::Any).await?;
            row.map(|row| (values::SubjectKind::Project, row.stamp().side, id.0))
        }
        _ => {
            desk.refuse(field, GlobalId::refuse(&id));
            None
        }
    };
    if let Some(found) = found {
        (row.subject_kind, row.subject_side, row.subject_id) = found;
    }
    Ok(())
}

/// A source of the own side, which must be given.
pub async fn lay_source(
    desk: &mut Desk<'_>,
    given: MaybeUndefined<SourceBy>,
    to: &mut SourceId,
) -> Result<()> {
    let is_missing = given.is_null() || (given.is_undefined() && desk.creating);
    if is_missing {
        desk.refuse("source", Problem::new("VALUE_MISSING"));
        return Ok(());
    }
    let sources = registry::source::store::visible_to(desk.viewer);
    let mut id = Some(*to);
    let found: Option<source::Model> =
        refer(desk, "source", sources, given, Bank::Own, &mut id).await?;
    if let Some(found) = found {
        *to = found.id;
        crate::writing::neighbour::warn_unpublished(desk, "source", found.publication);
    }
    Ok(())
}
