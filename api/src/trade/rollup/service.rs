//! Keeps the rollup and its totals in step with the releases that count.

use std::collections::BTreeSet;

use entity::values::Side;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Iterable};

use super::store;
use crate::trade::store::{self as figures, Scope};

/// Makes the rollup of some months of a reporter anew, from what the releases that count for them
/// add up to.
pub async fn replace(
    db: &impl ConnectionTrait,
    side: Side,
    months: &BTreeSet<i32>,
) -> Result<(), DbErr> {
    if months.is_empty() {
        return Ok(());
    }
    store::clear_rollup(db, side, months).await?;
    store::fill_rollup(db, side, months).await?;
    store::fill_totals(db, side, months).await
}

/// Adds all flows up anew, for when goods have come to belong to other sectors.
pub async fn rebuild(db: &DatabaseTransaction) -> Result<(), DbErr> {
    let sectors = figures::sector_map(db).await?;
    for dataset in figures::dataset_ids(db).await? {
        let cells = figures::cells_of_flows(db, &sectors, Scope::Dataset(dataset)).await?;
        figures::replace_cells(db, dataset, cells).await?;
    }
    for side in Side::iter() {
        let months = store::months_held(db, side).await?;
        replace(db, side, &months).await?;
    }
    Ok(())
}
