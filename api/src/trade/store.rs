//! The SQL that adds trade figures up.

use entity::id::TradeDatasetId;
use entity::values::{Direction, Side};
use entity::{hs_sector, trade_dataset, trade_dataset_cell, trade_flow, trade_month};
use futures_util::TryStreamExt;
use sea_orm::sea_query::{Expr, ExprTrait, Func, IntoColumnRef, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, FromQueryResult,
    IntoActiveModel, JoinType, QueryFilter, QueryOrder, QuerySelect,
};

use crate::db;

use super::rules::{Cell, Cells, SectorMap, Sums, chapter};

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

/// That two columns have the same value.
pub fn equal(one: impl IntoColumnRef, other: impl IntoColumnRef) -> SimpleExpr {
    Expr::col(one).eq(Expr::col(other))
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
