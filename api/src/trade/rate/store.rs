//! The queries of exchange rates.

use entity::exchange_rate;
use entity::id::ExchangeRateId;
use entity::values::Side;
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
};

use crate::access::{Viewer, unpublished_of};
use crate::error::{Flaw, Problem, Result};
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};
use crate::value::{Month, MonthRange, month};
use crate::writing::{OwnedRow, Stamp, flaw};

/// The rates that the viewer may see: all are public that are not archived, and those of the
/// viewer's own side are there to be brought back.
pub fn visible_to(viewer: Viewer) -> Select<exchange_rate::Entity> {
    use exchange_rate::Column as R;

    let in_use = Condition::any().add(R::ArchivedAt.is_null());
    let own = unpublished_of(viewer).map(|side| R::Side.eq(side));
    exchange_rate::Entity::find().filter(in_use.add_option(own))
}

/// The rates with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[ExchangeRateId],
) -> Result<Vec<exchange_rate::Model>> {
    let ids = ids.iter().copied();
    Ok(visible_to(viewer)
        .filter(exchange_rate::Column::Id.is_in(ids))
        .all(db)
        .await?)
}

/// The rates of these months that are in use.
pub async fn of_months(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    months: impl IntoIterator<Item = i32>,
) -> Result<Vec<exchange_rate::Model>> {
    let of_months = visible_to(viewer)
        .filter(exchange_rate::Column::ArchivedAt.is_null())
        .filter(exchange_rate::Column::Month.is_in(months));
    Ok(of_months.all(db).await?)
}

/// Which rates a list has; what is empty leaves a condition out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Recorded by any of these sides.
    pub sides: Vec<Side>,
    /// ISO 4217.
    pub base: Option<String>,
    /// ISO 4217.
    pub quote: Option<String>,
    /// In these months.
    pub period: Option<MonthRange>,
    /// Archived ones too.
    pub include_archived: bool,
}

impl Filter {
    fn condition(&self) -> Condition {
        use exchange_rate::Column as R;

        let mut all = Condition::all();
        if !self.sides.is_empty() {
            all = all.add(R::Side.is_in(self.sides.iter().copied()));
        }
        if !self.include_archived {
            all = all.add(R::ArchivedAt.is_null());
        }
        all.add_option(self.base.as_ref().map(|base| R::Base.eq(base)))
            .add_option(self.quote.as_ref().map(|quote| R::Quote.eq(quote)))
            .add_option(
                self.period
                    .map(|months| R::Month.between(months.from.number(), months.to.number())),
            )
    }
}

/// One page of the rates that fit the filter, by month.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<exchange_rate::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition());
    page.apply(QuerySelect::query(&mut select), &by_month())?;
    Ok(page.page(select.all(db).await?))
}

/// How many rates fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition())
        .count(db)
        .await?)
}

/// The order of a list of rates.
pub fn by_month() -> Sort {
    Sort {
        name: "month",
        kind: KeyKind::Number,
        numbered: false,
        key: Expr::col(exchange_rate::Column::Month.as_column_ref()),
        id: Expr::col(exchange_rate::Column::Id.as_column_ref()),
        descending: false,
    }
}

/// A rate's place in the list.
pub fn cursor(row: &exchange_rate::Model) -> Cursor {
    Cursor::new("month", SortKey::Number(row.month.into()), row.id.0)
}

/// The rate of a base and a quote currency that a side has reported for a month.
pub async fn reported(
    db: &DatabaseTransaction,
    side: Side,
    month: Month,
    (base, quote): (&str, &str),
) -> Result<Option<Stamp>> {
    use exchange_rate::Column as R;

    let rate = exchange_rate::Entity::find()
        .filter(R::Side.eq(side))
        .filter(R::Base.eq(base))
        .filter(R::Quote.eq(quote))
        .filter(R::Month.eq(month.number()))
        .filter(R::Synthetic.eq(false));
    Ok(rate.one(db).await?.map(|row| row.stamp()))
}

/// That the side has recorded a rate of these currencies for this month already; one that is
/// archived keeps its place, to be brought back.
pub async fn taken(db: &DatabaseTransaction, row: &exchange_rate::Model) -> Result<Vec<Flaw>> {
    use exchange_rate::Column as R;

    let other = exchange_rate::Entity::find()
        .filter(R::Side.eq(row.side))
        .filter(R::Base.eq(&row.base))
        .filter(R::Quote.eq(&row.quote))
        .filter(R::Month.eq(row.month))
        .filter(R::Synthetic.eq(row.synthetic))
        .filter(R::Id.ne(row.id.0))
        .one(db)
        .await?;
    let taken = other.map(|other| {
        let state = match other.archived_at {
            Some(_) => "archived",
            None => "used",
        };
        let problem = Problem::new("RATE_TAKEN")
            .with("base", &row.base)
            .with("quote", &row.quote)
            .with("month", month::text(row.month))
            .with("state", state);
        flaw::error("month", problem)
    });
    Ok(taken.into_iter().collect())
}

/// The rates of the same currencies, of either side, for the months before and after, the earlier
/// first; reported ones are not held against generated ones.
pub async fn of_neighbouring_months(
    db: &DatabaseTransaction,
    row: &exchange_rate::Model,
) -> Result<Vec<exchange_rate::Model>> {
    use exchange_rate::Column as R;

    let Ok(month) = Month::from_number(row.month) else {
        return Ok(Vec::new());
    };
    let beside = [-1, 1].map(|months| month.plus(months).number());
    let rates = exchange_rate::Entity::find()
        .filter(R::Base.eq(&row.base))
        .filter(R::Quote.eq(&row.quote))
        .filter(R::Month.is_in(beside))
        .filter(R::Synthetic.eq(row.synthetic))
        .filter(R::ArchivedAt.is_null())
        .filter(R::Id.ne(row.id.0))
        .order_by_asc(R::Month)
        .order_by_asc(R::Id);
    Ok(rates.all(db).await?)
}
