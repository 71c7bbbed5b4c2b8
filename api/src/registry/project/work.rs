//! Which projects wait for the other side's word.

use entity::values::{Decision, Publication, Side};
use entity::{endorsement, project};
use sea_orm::sea_query::{Condition, ExprTrait, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

use crate::registry::endorsement::store as endorsements;

/// For what a project waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// For the other side's first word, or for another one since it declined what has changed.
    NoWord,
    /// For the other side's word anew.
    StaleWord,
}

/// The projects that wait for somebody of a side; none for somebody of no side.
pub fn waiting(work: Work, side: Option<Side>) -> Condition {
    use project::Column as P;

    let Some(side) = side else {
        return Condition::all().add(P::Id.is_null());
    };
    let others = || {
        Condition::all()
            .add(P::Side.eq(side.across()))
            .add(P::Publication.eq(Publication::Published))
    };
    match work {
        Work::NoWord => others().add(P::Id.in_subquery(with_word(side)).not()),
        Work::StaleWord => others().add(P::Id.in_subquery(with_stale_word(side))),
    }
}

fn with_word(side: Side) -> SelectStatement {
    let is_endorsed = endorsement::Column::Decision.eq(Decision::Endorsed);
    endorsement::Entity::find()
        .select_only()
        .column(endorsement::Column::ProjectId)
        .filter(endorsement::Column::Side.eq(side))
        .filter(endorsement::Column::ArchivedAt.is_null())
        .filter(
            Condition::any()
                .add(is_endorsed)
                .add(endorsements::is_current()),
        )
        .into_query()
}

fn with_stale_word(side: Side) -> SelectStatement {
    endorsements::endorsed()
        .select_only()
        .column(endorsement::Column::ProjectId)
        .filter(endorsement::Column::Side.eq(side))
        .filter(endorsements::is_current().not())
        .into_query()
}
