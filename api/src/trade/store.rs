//! The SQL that writes trade figures and adds them up.

use entity::id::TradeDatasetId;
use entity::values::{DatasetStatus, Direction, Side};
use entity::{hs_sector, trade_dataset, trade_flow, trade_rollup};
use futures_util::TryStreamExt;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, SimpleExpr};
use sea_orm::{
    ActiveEnum, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    FromQueryResult, IntoActiveModel, Iterable, JoinType, PrimaryKeyToColumn, QueryFilter,
    QuerySelect,
};

use crate::db;

use super::rules::{Cell, Cells, SectorMap, Sums, chapter};

/// Rows a statement: both databases insert fastest around here.
const ROWS: usize = 100;

/// Which flows to add up.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// Those of all datasets in use.
    Current,
    /// Those of one dataset, in use or not.
    Dataset(TradeDatasetId),
}

/// The sectors of the HS prefixes.
pub async fn sector_map(db: &impl ConnectionTrait) -> Result<SectorMap, DbErr> {
    Ok(SectorMap::new(hs_sector::Entity::find().all(db).await?))
}

/// A dataset by its id.
pub async fn find_dataset(
    db: &impl ConnectionTrait,
    id: TradeDatasetId,
) -> Result<Option<trade_dataset::Model>, DbErr> {
    trade_dataset::Entity::find_by_id(id).one(db).await
}

/// Inserts a dataset without its flows.
pub async fn insert_dataset(
    db: &impl ConnectionTrait,
    dataset: trade_dataset::Model,
) -> Result<(), DbErr> {
    trade_dataset::Entity::insert(dataset.into_active_model())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Notes how many flows a dataset has.
pub async fn set_row_count(
    db: &impl ConnectionTrait,
    id: TradeDatasetId,
    row_count: i64,
) -> Result<(), DbErr> {
    trade_dataset::Entity::update_many()
        .col_expr(trade_dataset::Column::RowCount, Expr::val(row_count))
        .filter(trade_dataset::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes where a dataset stands now.
pub async fn set_status(
    db: &impl ConnectionTrait,
    dataset: &trade_dataset::Model,
    status: DatasetStatus,
    now: DateTimeUtc,
) -> Result<(), DbErr> {
    trade_dataset::Entity::update_many()
        .col_expr(trade_dataset::Column::Status, Expr::val(status.to_value()))
        .col_expr(
            trade_dataset::Column::Version,
            Expr::val(dataset.version + 1),
        )
        .col_expr(trade_dataset::Column::UpdatedAt, Expr::val(now))
        .filter(trade_dataset::Column::Id.eq(dataset.id))
        .exec(db)
        .await?;
    Ok(())
}

/// Inserts flows.
pub async fn insert_flows(
    db: &impl ConnectionTrait,
    flows: Vec<trade_flow::Model>,
) -> Result<(), DbErr> {
    let mut flows = flows
        .into_iter()
        .map(IntoActiveModel::into_active_model)
        .peekable();
    while flows.peek().is_some() {
        trade_flow::Entity::insert_many(flows.by_ref().take(ROWS))
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// Adds sums to the rollup; a cell that no flow is left in goes.
pub async fn add_to_rollup(db: &impl ConnectionTrait, cells: Cells) -> Result<(), DbErr> {
    let shrinks = cells.values().any(|sums| sums.row_count < 0);
    let rows = cells.into_iter().map(|(cell, sums)| cell.row(sums));
    let mut rows = rows.map(IntoActiveModel::into_active_model).peekable();
    let keys = trade_rollup::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column);
    let on_conflict = OnConflict::columns(keys).values(SUMS.map(added)).to_owned();
    while rows.peek().is_some() {
        trade_rollup::Entity::insert_many(rows.by_ref().take(ROWS))
            .on_conflict(on_conflict.clone())
            .exec_without_returning(db)
            .await?;
    }
    if shrinks {
        trade_rollup::Entity::delete_many()
            .filter(trade_rollup::Column::RowCount.eq(0))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Empties the rollup.
pub async fn clear_rollup(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    trade_rollup::Entity::delete_many().exec(db).await?;
    Ok(())
}

const SUMS: [trade_rollup::Column; 3] = [
    trade_rollup::Column::ValueMinor,
    trade_rollup::Column::NetWeightG,
    trade_rollup::Column::RowCount,
];

/// What is in the column and what would be inserted, together.
fn added(column: trade_rollup::Column) -> (trade_rollup::Column, SimpleExpr) {
    let stored = Expr::col((trade_rollup::Entity, column));
    (
        column,
        stored.add(Expr::col((Alias::new("excluded"), column))),
    )
}

/// Adds flows up anew; holds no more than the cells.
pub async fn cells_of_flows(
    db: &DatabaseTransaction,
    sectors: &SectorMap,
    scope: Scope,
) -> Result<Cells, DbErr> {
    let dataset = trade_flow::Entity::belongs_to(trade_dataset::Entity)
        .from(trade_flow::Column::DatasetId)
        .to(trade_dataset::Column::Id)
        .into();
    let condition = match scope {
        Scope::Current => trade_dataset::Column::Status.eq(DatasetStatus::Current),
        Scope::Dataset(id) => trade_dataset::Column::Id.eq(id),
    };
    let mut query = trade_flow::Entity::find()
        .select_only()
        .join(JoinType::InnerJoin, dataset)
        .filter(condition);
    for column in [
        trade_flow::Column::Month,
        trade_flow::Column::Side,
        trade_flow::Column::Direction,
        trade_flow::Column::HsCode,
        trade_flow::Column::Partner,
        trade_flow::Column::Checkpoint,
        trade_flow::Column::Currency,
    ] {
        query = query.column(column).group_by(column);
    }
    let mut groups = query
        .column(trade_dataset::Column::Synthetic)
        .group_by(trade_dataset::Column::Synthetic)
        .column_as(total(trade_flow::Column::ValueMinor), "value_minor")
        .column_as(total(trade_flow::Column::NetWeightG), "net_weight_g")
        .column_as(trade_flow::Column::Id.count(), "row_count")
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
