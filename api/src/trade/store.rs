//! The SQL that adds trade figures up.

use std::collections::BTreeSet;

use entity::id::TradeDatasetId;
use entity::values::{Direction, Side};
use entity::{
    hs_sector, trade_dataset, trade_dataset_cell, trade_flow, trade_month, trade_rollup,
    trade_total,
};
use futures_util::TryStreamExt;
use sea_orm::sea_query::{
    Expr, ExprTrait, Func, IntoColumnRef, Query, SelectStatement, SimpleExpr,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, FromQueryResult,
    IntoActiveModel, JoinType, QueryFilter, QueryOrder, QuerySelect,
};

use crate::db;

use super::rules::{Cell, Cells, SectorMap, Sums, chapter};
use super::total::Total;

/// Rows a statement: both databases insert fastest around here.
const ROWS: usize = 100;

/// Which flows to add up.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// For each month of a reporter, those of the release that counts for it.
    Current,
    /// Those of one dataset, in use or not.
    Dataset(TradeDatasetId),
}

/// The sectors of the HS prefixes.
pub async fn sector_map(db: &impl ConnectionTrait) -> Result<SectorMap, DbErr> {
    Ok(SectorMap::new(hs_sector::Entity::find().all(db).await?))
}

/// All datasets.
pub async fn dataset_ids(db: &impl ConnectionTrait) -> Result<Vec<TradeDatasetId>, DbErr> {
    let ids = trade_dataset::Entity::find()
        .select_only()
        .column(trade_dataset::Column::Id)
        .order_by_asc(trade_dataset::Column::Id);
    ids.into_tuple().all(db).await
}

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

fn equal(one: impl IntoColumnRef, other: impl IntoColumnRef) -> SimpleExpr {
    Expr::col(one).eq(Expr::col(other))
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

/// Makes the cells of a dataset these.
pub async fn replace_cells(
    db: &impl ConnectionTrait,
    dataset: TradeDatasetId,
    cells: Cells,
) -> Result<(), DbErr> {
    trade_dataset_cell::Entity::delete_many()
        .filter(trade_dataset_cell::Column::DatasetId.eq(dataset))
        .exec(db)
        .await?;
    let rows = (0..).zip(cells).map(|(number, (cell, sums))| {
        let row = trade_dataset_cell::Model {
            dataset_id: dataset,
            month: cell.month,
            number,
            side: cell.side,
            sector_code: cell.sector_code,
            direction: cell.direction,
            hs_chapter: cell.hs_chapter,
            partner: cell.partner,
            checkpoint: cell.checkpoint,
            currency: cell.currency,
            value_minor: sums.value_minor,
            net_weight_g: sums.net_weight_g,
            row_count: sums.row_count,
        };
        row.into_active_model()
    });
    let mut rows = rows.peekable();
    while rows.peek().is_some() {
        trade_dataset_cell::Entity::insert_many(rows.by_ref().take(ROWS))
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// What a dataset was added up to when it was loaded.
pub async fn cells_of_dataset(
    db: &DatabaseTransaction,
    dataset: TradeDatasetId,
) -> Result<Cells, DbErr> {
    let synthetic = trade_dataset::Entity::find_by_id(dataset).one(db).await?;
    let synthetic = synthetic.is_some_and(|dataset| dataset.synthetic);
    let mut rows = trade_dataset_cell::Entity::find()
        .filter(trade_dataset_cell::Column::DatasetId.eq(dataset))
        .stream(db)
        .await?;
    let mut cells = Cells::new();
    while let Some(row) = rows.try_next().await? {
        let sums = Sums {
            value_minor: row.value_minor,
            net_weight_g: row.net_weight_g,
            row_count: row.row_count,
        };
        let cell = Cell {
            side: row.side,
            month: row.month,
            sector_code: row.sector_code,
            direction: row.direction,
            currency: row.currency,
            synthetic,
            hs_chapter: row.hs_chapter,
            partner: row.partner,
            checkpoint: row.checkpoint,
        };
        cells.entry(cell).or_default().add(sums);
    }
    Ok(cells)
}

/// Adds flows up anew; holds no more than the cells.
pub async fn cells_of_flows(
    db: &DatabaseTransaction,
    sectors: &SectorMap,
    scope: Scope,
) -> Result<Cells, DbErr> {
    use {trade_flow::Column as F, trade_month::Column as M};

    let dataset = trade_flow::Entity::belongs_to(trade_dataset::Entity)
        .from(F::DatasetId)
        .to(trade_dataset::Column::Id)
        .into();
    let mut query = trade_flow::Entity::find()
        .select_only()
        .join(JoinType::InnerJoin, dataset);
    match scope {
        Scope::Dataset(id) => query = query.filter(F::DatasetId.eq(id)),
        Scope::Current => {
            QuerySelect::query(&mut query).inner_join(
                trade_month::Entity,
                equal(M::DatasetId.as_column_ref(), F::DatasetId.as_column_ref())
                    .and(equal(M::Month.as_column_ref(), F::Month.as_column_ref())),
            );
        }
    }
    for column in [
        F::Month,
        F::Side,
        F::Direction,
        F::HsCode,
        F::Partner,
        F::Checkpoint,
        F::Currency,
    ] {
        query = query.column(column).group_by(column);
    }
    let mut groups = query
        .column(trade_dataset::Column::Synthetic)
        .group_by(trade_dataset::Column::Synthetic)
        .column_as(total(F::ValueMinor), "value_minor")
        .column_as(total(F::NetWeightG), "net_weight_g")
        .column_as(F::Id.count(), "row_count")
        .into_model::<Group>()
        .stream(db)
        .await?;
    let mut cells = Cells::new();
    while let Some(group) = groups.try_next().await? {
        let (cell, sums) = group.cell(sectors);
        cells.entry(cell).or_default().add(sums);
    }
    Ok(cells)
}

/// A sum in which the unknown counts as nothing.
fn total(column: trade_flow::Column) -> SimpleExpr {
    Func::coalesce([db::sum(column), Expr::val(0)]).into()
}

#[derive(FromQueryResult)]
struct Group {
    month: i32,
    side: Side,
    direction: Direction,
    hs_code: String,
    partner: String,
    checkpoint: Option<String>,
    currency: String,
    synthetic: bool,
    value_minor: i64,
    net_weight_g: i64,
    row_count: i64,
}

impl Group {
    fn cell(self, sectors: &SectorMap) -> (Cell, Sums) {
        let sums = Sums {
            value_minor: self.value_minor,
            net_weight_g: self.net_weight_g,
            row_count: self.row_count,
        };
        let cell = Cell {
            side: self.side,
            month: self.month,
            sector_code: sectors.sector(&self.hs_code).to_owned(),
            direction: self.direction,
            currency: self.currency,
            synthetic: self.synthetic,
            hs_chapter: chapter(&self.hs_code).to_owned(),
            partner: self.partner,
            checkpoint: self.checkpoint.unwrap_or_default(),
        };
        (cell, sums)
    }
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
