//! Keeps the rollup and its totals in step with the releases that count.

use std::collections::BTreeSet;

use entity::values::Side;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Iterable};

use super::rules::SectorMap;
use super::store::{self, Scope};

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
    let sectors = store::sector_map(db).await?;
    for dataset in store::dataset_ids(db).await? {
        let cells = store::cells_of_flows(db, &sectors, Scope::Dataset(dataset)).await?;
        store::replace_cells(db, dataset, cells).await?;
    }
    for side in Side::iter() {
        let months = store::months_held(db, side).await?;
        replace(db, side, &months).await?;
    }
    Ok(())
}

/// Which sector goods belong to, as the register has it now.
pub async fn sector_map(db: &DatabaseTransaction) -> Result<SectorMap, DbErr> {
    store::sector_map(db).await
}
