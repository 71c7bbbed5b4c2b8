//! Which projects a list has.

use chrono::NaiveDate;
use entity::values::{CooperationForm, Side, Stage, Standing, SubjectKind};
use entity::{endorsement, enterprise, milestone, participant, project, zone};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Func, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

pub use super::work::Work;
use super::work::waiting;
use crate::access::Viewer;
use crate::registry;
use crate::registry::search::named;

/// Which projects a list has; an empty list of values, or nothing, leaves a condition out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Owned by any of these sides.
    pub sides: Vec<Side>,
    /// In any of these sectors, by code.
    pub sectors: Vec<String>,
    /// In any of these clusters, by code.
    pub clusters: Vec<String>,
    /// In any of these zones, by code.
    pub zones: Vec<String>,
    /// In any of these places, by code.
    pub places: Vec<String>,
    /// At any of these stages.
    pub stages: Vec<Stage>,
    /// Of any of these standings.
    pub standings: Vec<Standing>,
    /// Of any of these forms.
    pub cooperation_forms: Vec<CooperationForm>,
    /// With any of these enterprises taking part, by code.
    pub participants: Vec<String>,
    /// In the joint library, or not.
    pub in_joint_library: Option<bool>,
    /// With such investments.
    pub investments: Vec<InvestedWithin>,
    /// Being prepared, built or working at some time between these days, as far as is known.
    pub alive: Option<(Option<NaiveDate>, Option<NaiveDate>)>,
    /// With all words of this text in some name.
    pub text: Option<String>,
    /// Archived ones too.
    pub include_archived: bool,
    /// Waiting for this, of somebody of this side.
    pub work: Option<(Work, Option<Side>)>,
}

/// Which of a project's investments is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Investment {
    /// The one that is planned.
    Planned,
    /// The one that was made.
    Actual,
}

impl Investment {
    /// The amount, its currency and its day.
    pub fn columns(self) -> [project::Column; 3] {
        use project::Column as P;

        match self {
            Self::Planned => [
                P::PlannedInvestmentMinor,
                P::PlannedInvestmentCurrency,
                P::PlannedInvestmentOn,
            ],
            Self::Actual => [
                P::ActualInvestmentMinor,
                P::ActualInvestmentCurrency,
                P::ActualInvestmentOn,
            ],
        }
    }
}

/// An investment in any of some ranges; in none of them when there are none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestedWithin {
    /// Which of the two.
    pub investment: Investment,
    /// The ranges.
    pub ranges: Vec<AmountRange>,
}

/// Amounts stated in one currency in one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmountRange {
    /// ISO 4217.
    pub currency: String,
    /// The first and the last day of the month.
    pub days: [NaiveDate; 2],
    /// At least, in minor units.
    pub min: Option<i64>,
    /// At most, in minor units.
    pub max: Option<i64>,
}

impl Filter {
    /// The condition in SQL.
    pub fn condition(&self, viewer: Viewer) -> Condition {
        use project::Column as P;

        let mut all = Condition::all();
        if !self.sides.is_empty() {
            all = all.add(P::Side.is_in(self.sides.iter().copied()));
        }
        if !self.sectors.is_empty() {
            all = all.add(P::SectorCode.is_in(&self.sectors));
        }
        if !self.clusters.is_empty() {
            all = all.add(P::ClusterCode.is_in(&self.clusters));
        }
        if !self.zones.is_empty() {
            all = all.add(P::ZoneId.in_subquery(zones(viewer, &self.zones)));
        }
        if !self.places.is_empty() {
            all = all.add(
                P::PlaceId.in_subquery(registry::place::store::with_codes(viewer, &self.places)),
            );
        }
        if !self.stages.is_empty() {
            all = all.add(P::Stage.is_in(self.stages.iter().copied()));
        }
        if !self.standings.is_empty() {
            all = all.add(P::Standing.is_in(self.standings.iter().copied()));
        }
        if !self.cooperation_forms.is_empty() {
            all = all.add(P::CooperationForm.is_in(self.cooperation_forms.iter().copied()));
        }
        if !self.participants.is_empty() {
            all = all.add(P::Id.in_subquery(with_participants(viewer, &self.participants)));
        }
        if let Some(wanted) = self.in_joint_library {
            let endorsed = P::Id.in_subquery(endorsed());
            all = all.add(if wanted { endorsed } else { endorsed.not() });
        }
        for invested in &self.investments {
            all = all.add(invested.condition());
        }
        if let Some((from, to)) = self.alive {
            all = all.add(alive(from, to));
        }
        if let Some((work, side)) = self.work {
            all = all.add(waiting(work, side));
        }
        if !self.include_archived {
            all = all.add(P::ArchivedAt.is_null());
        }
        all.add(named(
            [P::Id, P::Code],
            SubjectKind::Project,
            self.text.as_deref(),
        ))
    }
}

fn zones(viewer: Viewer, codes: &[String]) -> SelectStatement {
    registry::zone::store::visible_to(viewer)
        .select_only()
        .column(zone::Column::Id)
        .filter(zone::Column::Code.is_in(codes))
        .into_query()
}

fn with_participants(viewer: Viewer, codes: &[String]) -> SelectStatement {
    let enterprises = registry::enterprise::store::visible_to(viewer)
        .select_only()
        .column(enterprise::Column::Id)
        .filter(enterprise::Column::Code.is_in(codes))
        .into_query();
    participant::Entity::find()
        .select_only()
        .column(participant::Column::ProjectId)
        .filter(participant::Column::EnterpriseId.in_subquery(enterprises))
        .filter(participant::Column::ArchivedAt.is_null())
        .into_query()
}

fn endorsed() -> SelectStatement {
    registry::endorsement::store::in_force()
        .select_only()
        .column(endorsement::Column::ProjectId)
        .into_query()
}

/// Alternatives side by side: SQLite counts them as depth, and bears a thousand.
const ARMS: usize = 50;

impl InvestedWithin {
    fn condition(&self) -> Condition {
        let [minor, currency, on] = self.investment.columns();
        // Nothing in any convertible currency: no project fits.
        let none = Condition::any().add(project::Column::Id.is_null());
        let in_range = |range: &AmountRange| {
            let [first, last] = range.days;
            let mut stated = Condition::all()
                .add(currency.eq(&range.currency))
                .add(on.between(first, last));
            if let Some(min) = range.min {
                stated = stated.add(minor.gte(min));
            }
            if let Some(max) = range.max {
                stated = stated.add(minor.lte(max));
            }
            stated
        };
        self.ranges.chunks(ARMS).fold(none, |any, some| {
            any.add((some.iter().map(in_range)).fold(Condition::any(), Condition::add))
        })
    }
}

/// A project lives from its start to its completion, actual dates before planned ones, and one that
/// works has no end. Without a start, it lives from the first that is known of it: a milestone, or
/// the day its stage is of. Of a project with none of these nothing can be said.
fn alive(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Condition {
    use project::Column as P;

    let column = |column: P| Expr::col(column.as_column_ref());
    let either =
        |one: P, other: P| -> SimpleExpr { Func::coalesce([column(one), column(other)]).into() };
    let start = either(P::ActualStart, P::PlannedStart);
    let end = either(P::ActualCompletion, P::PlannedCompletion);
    let seen = |by: Option<NaiveDate>| {
        let staged = match by {
            Some(by) => P::StageOn.lte(by),
            None => P::StageOn.is_not_null(),
        };
        Condition::any()
            .add(staged)
            .add(Expr::exists(milestones_by(by)))
    };
    let mut all = Condition::all().add(
        seen(None)
            .add(start.clone().is_not_null())
            .add(end.clone().is_not_null()),
    );
    if let Some(to) = to {
        let unseen = seen(None).not().add(end.clone().is_not_null());
        let without_start = Condition::all()
            .add(start.clone().is_null())
            .add(seen(Some(to)).add(end.clone().lte(to)).add(unseen));
        all = all.add(Condition::any().add(start.lte(to)).add(without_start));
    }
    if let Some(from) = from {
        let works = Condition::all()
            .add(P::Stage.eq(Stage::Operation))
            .add(P::Standing.eq(Standing::Active));
        all = all.add(
            Condition::any()
                .add(works)
                .add(end.clone().is_null())
                .add(end.gte(from)),
        );
    }
    all
}

/// The milestones of the project at hand, of this day or before where one is given.
fn milestones_by(day: Option<NaiveDate>) -> SelectStatement {
    use milestone::Column as M;

    let of_project =
        Expr::col(M::ProjectId.as_column_ref()).eq(Expr::col(project::Column::Id.as_column_ref()));
    let reached = match day {
        Some(day) => M::ActualOn.lte(day),
        None => M::ActualOn.is_not_null(),
    };
    milestone::Entity::find()
        .select_only()
        .expr(Expr::val(1))
        .filter(of_project)
        .filter(M::ArchivedAt.is_null())
        .filter(reached)
        .into_query()
}
