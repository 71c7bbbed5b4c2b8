//! The SQL of the rollup and its totals.

use std::collections::BTreeSet;

use entity::values::Side;
use entity::{trade_dataset, trade_dataset_cell, trade_month, trade_rollup, trade_total};
use futures_util::TryStreamExt;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect,
};

use crate::db;
use crate::trade::rules::{Cell, Sums};
use crate::trade::store::equal;
use crate::trade::total::Total;

/// The months of a reporter for which some release counts.
pub async fn months_held(db: &impl ConnectionTrait, side: Side) -> Result<BTreeSet<i32>, DbErr> {
    let months = trade_month::Entity::find()
        .select_only()
        .column(trade_month::Column::Month)
        .filter(trade_month::Column::Side.eq(side));
    Ok(months.into_tuple().all(db).await?.into_iter().collect())
}

/// Empties the rollup and its totals of some months of a reporter.
pub async fn clear_rollup(
    db: &impl ConnectionTrait,
    side: Side,
    months: &BTreeSet<i32>,
) -> Result<(), DbErr> {
    let months = months.iter().copied();
    trade_rollup::Entity::delete_many()
        .filter(trade_rollup::Column::Side.eq(side))
        .filter(trade_rollup::Column::Month.is_in(months.clone()))
        .exec(db)
        .await?;
    trade_total::Entity::delete_many()
        .filter(trade_total::Column::Side.eq(side))
        .filter(trade_total::Column::Month.is_in(months))
        .exec(db)
        .await?;
    Ok(())
}

/// Fills the rollup of some months of a reporter with what their releases add up to.
pub async fn fill_rollup(
    db: &impl ConnectionTrait,
    side: Side,
    months: &BTreeSet<i32>,
) -> Result<(), DbErr> {
    use {trade_dataset_cell::Column as C, trade_month::Column as M, trade_rollup::Column as R};

    let keys = [
        (R::Side, C::Side.as_column_ref()),
        (R::Month, C::Month.as_column_ref()),
        (R::SectorCode, C::SectorCode.as_column_ref()),
        (R::Direction, C::Direction.as_column_ref()),
        (R::Currency, C::Currency.as_column_ref()),
        (
            R::Synthetic,
            trade_dataset::Column::Synthetic.as_column_ref(),
        ),
        (R::HsChapter, C::HsChapter.as_column_ref()),
        (R::Partner, C::Partner.as_column_ref()),
        (R::Checkpoint, C::Checkpoint.as_column_ref()),
    ];
    let sums = [
        (R::ValueMinor, C::ValueMinor),
        (R::NetWeightG, C::NetWeightG),
        (R::RowCount, C::RowCount),
    ];
    let mut select = Query::select();
    select
        .from(trade_month::Entity)
        .inner_join(
            trade_dataset_cell::Entity,
            equal(C::DatasetId.as_column_ref(), M::DatasetId.as_column_ref())
                .and(equal(C::Month.as_column_ref(), M::Month.as_column_ref())),
        )
        .inner_join(
            trade_dataset::Entity,
            equal(
                trade_dataset::Column::Id.as_column_ref(),
                M::DatasetId.as_column_ref(),
            ),
        )
        .and_where(M::Side.eq(side))
        .and_where(M::Month.is_in(months.iter().copied()));
    for (_, key) in &keys {
        select
            .column(key.clone())
            .add_group_by([Expr::col(key.clone())]);
    }
    for (_, sum) in sums {
        select.expr(db::sum(sum));
    }
    let columns = keys.into_iter().map(|(column, _)| column);
    let columns = columns.chain(sums.map(|(column, _)| column));
    insert_from(db, trade_rollup::Entity, columns, select).await
}

/// Fills the totals of some months of a reporter with what the rollup adds up to.
pub async fn fill_totals(
    db: &impl ConnectionTrait,
    side: Side,
    months: &BTreeSet<i32>,
) -> Result<(), DbErr> {
    use {trade_rollup::Column as R, trade_total::Column as T};

    let keys = [
        (T::Side, R::Side),
        (T::Month, R::Month),
        (T::SectorCode, R::SectorCode),
        (T::Direction, R::Direction),
        (T::Currency, R::Currency),
        (T::Synthetic, R::Synthetic),
    ];
    let sums = [
        (T::ValueMinor, R::ValueMinor),
        (T::NetWeightG, R::NetWeightG),
        (T::RowCount, R::RowCount),
    ];
    let mut select = Query::select();
    select
        .from(trade_rollup::Entity)
        .and_where(R::Side.eq(side))
        .and_where(R::Month.is_in(months.iter().copied()));
    for (_, key) in keys {
        let key = key.as_column_ref();
        select.column(key.clone()).add_group_by([Expr::col(key)]);
    }
    for (_, sum) in sums {
        select.expr(db::sum(sum));
    }
    let columns = keys.into_iter().chain(sums).map(|(column, _)| column);
    insert_from(db, trade_total::Entity, columns, select).await
}

async fn insert_from<E: EntityTrait>(
    db: &impl ConnectionTrait,
    table: E,
    columns: impl Iterator<Item = E::Column>,
    select: SelectStatement,
) -> Result<(), DbErr> {
    let mut insert = Query::insert();
    insert.into_table(table).columns(columns);
    let insert = insert.select_from(select);
    let insert = insert.map_err(|error| DbErr::Custom(error.to_string()))?;
    db.execute(insert).await?;
    Ok(())
}

/// Hands each row of the rollup to `visit`.
pub async fn visit_rollup(
    db: &DatabaseTransaction,
    mut visit: impl FnMut(Cell, Sums),
) -> Result<(), DbErr> {
    let mut rows = trade_rollup::Entity::find().stream(db).await?;
    while let Some(row) = rows.try_next().await? {
        let (cell, sums) = Cell::of_row(row);
        visit(cell, sums);
    }
    Ok(())
}

/// Hands each total of the rollup to `visit`.
pub async fn visit_totals(
    db: &DatabaseTransaction,
    mut visit: impl FnMut(Total, Sums),
) -> Result<(), DbErr> {
    let mut rows = trade_total::Entity::find().stream(db).await?;
    while let Some(row) = rows.try_next().await? {
        let (total, sums) = Total::of_row(row);
        visit(total, sums);
    }
    Ok(())
}
