//! The SQL that writes trade figures and adds them up.

use entity::id::TradeDatasetId;
use entity::values::{DatasetStatus, Direction, Side};
use entity::{hs_sector, trade_dataset, trade_flow, trade_rollup, trade_total};
use futures_util::TryStreamExt;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, SimpleExpr};
use sea_orm::{
    ActiveEnum, ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr,
    EntityTrait, FromQueryResult, IntoActiveModel, Iterable, JoinType, PrimaryKeyToColumn,
    QueryFilter, QuerySelect,
};

use crate::db;

use super::rules::{Cell, Cells, SectorMap, Sums, chapter};
use super::total::{Total, totals};

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

/// The dataset of the same side that came in the same file and was not taken back.
pub async fn same_file(
    db: &impl ConnectionTrait,
    dataset: &trade_dataset::Model,
) -> Result<Option<trade_dataset::Model>, DbErr> {
    trade_dataset::Entity::find()
        .filter(trade_dataset::Column::Side.eq(dataset.side))
        .filter(trade_dataset::Column::Checksum.eq(dataset.checksum.as_deref()))
        .filter(trade_dataset::Column::Status.ne(DatasetStatus::Withdrawn))
        .one(db)
        .await
}

/// The dataset of a side that has this code.
pub async fn with_code(
    db: &impl ConnectionTrait,
    side: Side,
    code: &str,
) -> Result<Option<trade_dataset::Model>, DbErr> {
    trade_dataset::Entity::find()
        .filter(trade_dataset::Column::Side.eq(side))
        .filter(trade_dataset::Column::Code.eq(code))
        .one(db)
        .await
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

/// Adds sums to the rollup and its totals; a cell that no flow is left in goes.
pub async fn add_to_rollup(db: &impl ConnectionTrait, cells: Cells) -> Result<(), DbErr> {
    use {trade_rollup::Column as R, trade_total::Column as T};

    let shrinks = cells.values().any(|sums| sums.row_count < 0);
    let totals = totals(&cells).into_iter();
    let totals = totals.map(|(total, sums)| total.row(sums).into_active_model());
    let cells = cells.into_iter();
    let cells = cells.map(|(cell, sums)| cell.row(sums).into_active_model());
    add::<trade_rollup::Entity, _>(db, cells, [R::ValueMinor, R::NetWeightG, R::RowCount]).await?;
    add::<trade_total::Entity, _>(db, totals, [T::ValueMinor, T::NetWeightG, T::RowCount]).await?;
    if shrinks {
        trade_rollup::Entity::delete_many()
            .filter(R::RowCount.eq(0))
            .exec(db)
            .await?;
        trade_total::Entity::delete_many()
            .filter(T::RowCount.eq(0))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Empties the rollup and its totals.
pub async fn clear_rollup(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    trade_rollup::Entity::delete_many().exec(db).await?;
    trade_total::Entity::delete_many().exec(db).await?;
    Ok(())
}

/// Inserts rows of sums; where there is one with the same key, the sums are added to it.
async fn add<E, A>(
    db: &impl ConnectionTrait,
    rows: impl Iterator<Item = A>,
    sums: [E::Column; 3],
) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::PrimaryKey: PrimaryKeyToColumn<Column = E::Column>,
    A: ActiveModelTrait<Entity = E> + Send,
{
    let keys = E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column);
    let on_conflict = OnConflict::columns(keys)
        .values(sums.map(|column| (column, added::<E>(column))))
        .to_owned();
    let mut rows = rows.peekable();
    while rows.peek().is_some() {
        E::insert_many(rows.by_ref().take(ROWS))
            .on_conflict(on_conflict.clone())
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// What is in the column and what would be inserted, together.
fn added<E: EntityTrait>(column: E::Column) -> SimpleExpr {
    let stored = Expr::col((E::default(), column));
    stored.add(Expr::col((Alias::new("excluded"), column)))
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
