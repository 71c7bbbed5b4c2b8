//! The queries of observations.

use chrono::NaiveDate;
use entity::id::ObservationId;
use entity::observation;
use entity::values::{Publication, Qualifier, Side};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use super::rules::Said;
use crate::access::{Viewer, visible};
use crate::error::{Flaw, Problem, Result};
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};
use crate::value::Quantity;
use crate::writing::flaw;

/// The observations that the viewer may see.
pub fn visible_to(viewer: Viewer) -> Select<observation::Entity> {
    use observation::Column;

    observation::Entity::find().filter(visible(viewer, Column::Side, Column::Publication))
}

/// The observations with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[ObservationId],
) -> Result<Vec<observation::Model>> {
    let ids = ids.iter().copied();
    Ok(visible_to(viewer)
        .filter(observation::Column::Id.is_in(ids))
        .all(db)
        .await?)
}

/// Which observations a list has; what is empty leaves a condition out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Reported by any of these sides.
    pub reporters: Vec<Side>,
    /// Of any of these indicators, by code.
    pub indicators: Vec<String>,
    /// Meant in any of these ways.
    pub qualifiers: Vec<Qualifier>,
    /// Of this record.
    pub subject: Option<Uuid>,
    /// Of a time between the first and the last of these days.
    pub period: Option<(Option<NaiveDate>, Option<NaiveDate>)>,
    /// Archived ones too.
    pub include_archived: bool,
}

impl Filter {
    fn condition(&self) -> Condition {
        use observation::Column as O;

        let mut all = Condition::all();
        if !self.reporters.is_empty() {
            all = all.add(O::Side.is_in(self.reporters.iter().copied()));
        }
        if !self.indicators.is_empty() {
            all = all.add(O::IndicatorCode.is_in(&self.indicators));
        }
        if !self.qualifiers.is_empty() {
            all = all.add(O::Qualifier.is_in(self.qualifiers.iter().copied()));
        }
        if !self.include_archived {
            all = all.add(O::ArchivedAt.is_null());
        }
        if let Some((from, to)) = self.period {
            all = all
                .add(O::PeriodFrom.is_not_null())
                .add_option(to.map(|day| O::PeriodFrom.lte(day)))
                .add_option(from.map(|day| O::PeriodTo.gte(day)));
        }
        all.add_option(self.subject.map(|id| O::SubjectId.eq(id)))
    }
}

/// One page of the observations that fit the filter, by indicator.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<observation::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition());
    page.apply(QuerySelect::query(&mut select), &by_indicator())?;
    Ok(page.page(select.all(db).await?))
}

/// How many observations fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition())
        .count(db)
        .await?)
}

/// What these sides say of these records by these indicators, in the order they were entered.
pub async fn said_of(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    said: &[Said],
) -> Result<Vec<observation::Model>> {
    use observation::Column as O;

    let rows = visible_to(viewer)
        .filter(O::SubjectId.is_in(said.iter().map(|it| it.subject)))
        .filter(O::IndicatorCode.is_in(said.iter().map(|it| &it.indicator)))
        .filter(O::Side.is_in(said.iter().map(|it| it.side)))
        .filter(O::ArchivedAt.is_null())
        .order_by_asc(O::Id);
    Ok(rows.all(db).await?)
}

/// The observations that both banks could have made: those of indicators and subjects that both
/// report on.
pub async fn reported_by_both(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
) -> Result<Vec<observation::Model>> {
    use observation::Column as O;

    let ids_by = |side: Side| {
        let mut ids = visible_to(viewer).filter(O::Side.eq(side)).select_only();
        ids = ids.column(O::SubjectId);
        sea_orm::QueryTrait::into_query(ids)
    };
    let rows = visible_to(viewer)
        .filter(filter.condition())
        .filter(O::SubjectId.in_subquery(ids_by(Side::Cn)))
        .filter(O::SubjectId.in_subquery(ids_by(Side::Ru)))
        .order_by_asc(O::IndicatorCode)
        .order_by_asc(O::CreatedAt)
        .order_by_asc(O::Id);
    Ok(rows.all(db).await?)
}

/// That readers are shown another figure of this reporter for the same indicator, record and
/// period.
pub async fn headline_taken(
    db: &DatabaseTransaction,
    row: &observation::Model,
) -> Result<Vec<Flaw>> {
    use observation::Column as O;

    let same_day = |column: O, day: Option<NaiveDate>| match day {
        Some(day) => column.eq(day),
        None => column.is_null(),
    };
    let other = observation::Entity::find()
        .filter(O::Side.eq(row.side))
        .filter(O::IndicatorCode.eq(&row.indicator_code))
        .filter(O::SubjectId.eq(row.subject_id))
        .filter(same_day(O::PeriodFrom, row.period_from))
        .filter(same_day(O::PeriodTo, row.period_to))
        .filter(O::Headline.eq(true))
        .filter(O::Publication.eq(Publication::Published))
        .filter(O::ArchivedAt.is_null())
        .filter(O::Id.ne(row.id.0))
        .one(db)
        .await?;
    let taken = other.map(|other| {
        let value = Quantity::from_micro(other.value_micro);
        flaw::error(
            "headline",
            Problem::new("HEADLINE_TAKEN").with("value", value),
        )
    });
    Ok(taken.into_iter().collect())
}

/// By indicator, then in the order they were entered.
pub fn by_indicator() -> Sort {
    Sort {
        name: "indicator",
        kind: KeyKind::Text,
        numbered: false,
        key: Expr::col(observation::Column::IndicatorCode.as_column_ref()),
        id: Expr::col(observation::Column::Id.as_column_ref()),
        descending: false,
    }
}

/// An observation's place in the list.
pub fn cursor(row: &observation::Model) -> Cursor {
    Cursor::new(
        "indicator",
        SortKey::Text(row.indicator_code.clone()),
        row.id.0,
    )
}
