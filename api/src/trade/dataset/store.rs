//! The queries of trade datasets.

use std::collections::BTreeSet;

use entity::id::TradeDatasetId;
use entity::values::{DatasetStatus, Side};
use entity::{trade_dataset, trade_month};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, JoinType, PaginatorTrait,
    QueryFilter, QuerySelect, Select,
};

use super::rules::Holders;
use crate::access::{Viewer, unpublished_of};
use crate::error::Result;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};
use crate::value::MonthRange;

/// Rows a statement.
const ROWS: usize = 100;

/// The datasets that the viewer may see: those that were in use once, and of the viewer's own
/// side those that never were, if their role reads what is not published.
pub fn visible_to(viewer: Viewer) -> Select<trade_dataset::Entity> {
    use trade_dataset::Column as D;

    let was_in_use = D::PublishedAt.is_not_null();
    let seen = match unpublished_of(viewer) {
        None => Condition::all().add(was_in_use),
        Some(own) => Condition::any().add(was_in_use).add(D::Side.eq(own)),
    };
    trade_dataset::Entity::find().filter(seen)
}

/// The months with figures, each with the release that counts in it, as far as the viewer may see
/// it; without generated ones unless they are wanted. No columns are chosen yet.
pub fn by_month(viewer: Viewer, synthetic: bool) -> Select<trade_dataset::Entity> {
    use {trade_dataset::Column as D, trade_month::Column as M};

    let month = trade_dataset::Entity::belongs_to(trade_month::Entity)
        .from(D::Id)
        .to(M::DatasetId)
        .into();
    let mut select = visible_to(viewer)
        .select_only()
        .join(JoinType::InnerJoin, month);
    if !synthetic {
        select = select.filter(D::Synthetic.eq(false));
    }
    select
}

/// The name of the person who loaded a dataset, for the people of its side.
pub fn loader_of(viewer: Viewer, dataset: &trade_dataset::Model) -> Option<&str> {
    let is_own = unpublished_of(viewer) == Some(dataset.side);
    dataset.loaded_by.as_deref().filter(|_| is_own)
}

/// A dataset of a reporter by its code.
pub async fn find_by_code(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    side: Side,
    code: &str,
) -> Result<Option<trade_dataset::Model>> {
    let named = visible_to(viewer)
        .filter(trade_dataset::Column::Side.eq(side))
        .filter(trade_dataset::Column::Code.eq(code));
    Ok(named.one(db).await?)
}

/// Whether there is a dataset with this id, whoever may see it.
pub async fn exists(db: &impl ConnectionTrait, id: TradeDatasetId) -> Result<bool> {
    let found = trade_dataset::Entity::find_by_id(id).one(db).await?;
    Ok(found.is_some())
}

/// A side's releases that were made current and not withdrawn, whoever may see them.
pub async fn released(db: &impl ConnectionTrait, side: Side) -> Result<Vec<trade_dataset::Model>> {
    released_by(db, &[side]).await
}

/// The same of several sides.
pub async fn released_by(
    db: &impl ConnectionTrait,
    sides: &[Side],
) -> Result<Vec<trade_dataset::Model>> {
    let released = trade_dataset::Entity::find()
        .filter(trade_dataset::Column::Side.is_in(sides.iter().copied()))
        .filter(trade_dataset::Column::Precedence.is_not_null());
    Ok(released.all(db).await?)
}

/// Which release counts for which month of a reporter.
pub async fn holders(db: &impl ConnectionTrait, side: Side) -> Result<Holders> {
    let rows = trade_month::Entity::find()
        .filter(trade_month::Column::Side.eq(side))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.month, row.dataset_id))
        .collect())
}

/// Gives some months of a reporter to the releases that are to count for them.
pub async fn hold(
    db: &impl ConnectionTrait,
    side: Side,
    months: &BTreeSet<i32>,
    holders: &Holders,
) -> Result<()> {
    trade_month::Entity::delete_many()
        .filter(trade_month::Column::Side.eq(side))
        .filter(trade_month::Column::Month.is_in(months.iter().copied()))
        .exec(db)
        .await?;
    let held = months.iter().filter_map(|month| {
        let row = trade_month::Model {
            side,
            month: *month,
            dataset_id: *holders.get(month)?,
        };
        Some(row.into_active_model())
    });
    let held: Vec<_> = held.collect();
    for some in held.chunks(ROWS) {
        trade_month::Entity::insert_many(some.to_vec())
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// The dataset of the same side that came in the same file and was not taken back.
pub async fn same_file(
    db: &impl ConnectionTrait,
    dataset: &trade_dataset::Model,
) -> Result<Option<trade_dataset::Model>> {
    let Some(checksum) = &dataset.checksum else {
        return Ok(None);
    };
    let same = trade_dataset::Entity::find()
        .filter(trade_dataset::Column::Side.eq(dataset.side))
        .filter(trade_dataset::Column::Checksum.eq(checksum))
        .filter(trade_dataset::Column::Status.ne(DatasetStatus::Withdrawn));
    Ok(same.one(db).await?)
}

/// The dataset of a side that has this code.
pub async fn with_code(
    db: &impl ConnectionTrait,
    side: Side,
    code: &str,
) -> Result<Option<trade_dataset::Model>> {
    let same = trade_dataset::Entity::find()
        .filter(trade_dataset::Column::Side.eq(side))
        .filter(trade_dataset::Column::Code.eq(code));
    Ok(same.one(db).await?)
}

/// The datasets with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[TradeDatasetId],
) -> Result<Vec<trade_dataset::Model>> {
    let ids = ids.iter().copied();
    Ok(visible_to(viewer)
        .filter(trade_dataset::Column::Id.is_in(ids))
        .all(db)
        .await?)
}

/// Which datasets a list has; what is empty leaves a condition out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Reported by any of these sides.
    pub reporters: Vec<Side>,
    /// Generated, or not.
    pub synthetic: Option<bool>,
    /// Standing at any of these.
    pub statuses: Vec<DatasetStatus>,
    /// Covering some of these months.
    pub period: Option<MonthRange>,
}

impl Filter {
    fn condition(&self) -> Condition {
        let mut all = Condition::all();
        if !self.reporters.is_empty() {
            all = all.add(trade_dataset::Column::Side.is_in(self.reporters.iter().copied()));
        }
        if !self.statuses.is_empty() {
            all = all.add(trade_dataset::Column::Status.is_in(self.statuses.iter().copied()));
        }
        if let Some(months) = self.period {
            all = all
                .add(trade_dataset::Column::MonthFrom.lte(months.to.number()))
                .add(trade_dataset::Column::MonthTo.gte(months.from.number()));
        }
        all.add_option(
            self.synthetic
                .map(|it| trade_dataset::Column::Synthetic.eq(it)),
        )
    }
}

/// One page of the datasets that fit the filter, by code.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<trade_dataset::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition());
    page.apply(QuerySelect::query(&mut select), &by_code())?;
    Ok(page.page(select.all(db).await?))
}

/// How many datasets fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition())
        .count(db)
        .await?)
}

/// The order of a list of datasets.
pub fn by_code() -> Sort {
    Sort {
        name: "code",
        kind: KeyKind::Text,
        numbered: false,
        key: Expr::col(trade_dataset::Column::Code.as_column_ref()),
        id: Expr::col(trade_dataset::Column::Id.as_column_ref()),
        descending: false,
    }
}

/// A dataset's place in the list.
pub fn cursor(row: &trade_dataset::Model) -> Cursor {
    Cursor::new("code", SortKey::Text(row.code.clone()), row.id.0)
}
