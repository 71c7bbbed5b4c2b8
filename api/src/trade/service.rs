//! Loads datasets and keeps the rollup and its totals in step with them.

use entity::id::{TradeDatasetId, TradeFlowId};
use entity::values::DatasetStatus;
use entity::{trade_dataset, trade_flow};
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use uuid::Uuid;

use super::rules::{Cell, Cells, Flow, SectorMap, Sums};
use super::store::{self, Scope};
use crate::db::Db;

/// Flows that are added up in memory before the rollup hears of them.
const BATCH: usize = 10_000;

/// Loads a dataset with its flows, and counts them in the rollup if it is in use. The caller's
/// transaction holds all of it. `loaded` hears how many more flows are in, now and then.
pub async fn load_dataset(
    db: &DatabaseTransaction,
    mut dataset: trade_dataset::Model,
    flows: impl IntoIterator<Item = Flow>,
    mut loaded: impl FnMut(u64),
) -> Result<u64, DbErr> {
    let sectors = store::sector_map(db).await?;
    dataset.row_count = 0;
    store::insert_dataset(db, dataset.clone()).await?;
    let mut flows = flows.into_iter();
    let mut number = 0;
    loop {
        let batch: Vec<Flow> = flows.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        let rows = batch.len() as u64;
        load_batch(db, &dataset, &sectors, batch, number).await?;
        number += rows;
        loaded(rows);
    }
    store::set_row_count(db, dataset.id, number.cast_signed()).await?;
    Ok(number)
}

/// Whether a dataset is in already.
pub async fn has_dataset(db: &DatabaseTransaction, id: TradeDatasetId) -> Result<bool, DbErr> {
    Ok(store::find_dataset(db, id).await?.is_some())
}

/// Inserts flows of a dataset, the first of which has this number.
pub async fn load_batch(
    db: &impl ConnectionTrait,
    dataset: &trade_dataset::Model,
    sectors: &SectorMap,
    batch: Vec<Flow>,
    first_number: u64,
) -> Result<(), DbErr> {
    let mut cells = Cells::new();
    let mut rows = Vec::with_capacity(batch.len());
    for (number, flow) in (first_number..).zip(batch) {
        let sums = Sums {
            value_minor: flow.value_minor,
            net_weight_g: flow.net_weight_g.unwrap_or_default(),
            row_count: 1,
        };
        let cell = Cell::of(&flow, dataset, sectors);
        cells.entry(cell).or_default().add(sums);
        rows.push(row(dataset, flow, number));
    }
    store::insert_flows(db, rows).await?;
    if dataset.status == DatasetStatus::Current {
        store::add_to_rollup(db, cells).await?;
    }
    Ok(())
}

fn row(dataset: &trade_dataset::Model, flow: Flow, number: u64) -> trade_flow::Model {
    let (quantity_micro, quantity_unit) = flow.quantity.unzip();
    trade_flow::Model {
        id: flow_id(dataset.id, number),
        side: dataset.side,
        dataset_id: dataset.id,
        month: flow.month,
        direction: flow.direction,
        hs_code: flow.hs_code,
        partner: flow.partner,
        checkpoint: flow.checkpoint,
        transport: flow.transport,
        valuation: flow.valuation,
        value_minor: flow.value_minor,
        currency: flow.currency,
        net_weight_g: flow.net_weight_g,
        quantity_micro,
        quantity_unit,
    }
}

/// The id of a dataset's flow: a UUIDv7 with the dataset's time, then the flow's number, then
/// what is random in the dataset's id. Ids of one load so grow by one, which keeps the indexes
/// compact, and loading the same again gives the same ids.
fn flow_id(dataset: TradeDatasetId, number: u64) -> TradeFlowId {
    const RANDOM_BITS: u32 = 40;
    const LOW_BITS: u32 = 62 - RANDOM_BITS;
    let dataset = dataset.0.as_u128();
    let number = u128::from(number);
    let time = dataset >> 80 << 80;
    let version = 7 << 76;
    let high = (number >> LOW_BITS) << 64;
    let variant = 2 << 62;
    let low = (number & ((1 << LOW_BITS) - 1)) << RANDOM_BITS;
    let random = dataset & ((1 << RANDOM_BITS) - 1);
    TradeFlowId(Uuid::from_u128(
        time | version | high | variant | low | random,
    ))
}

/// Changes where a dataset stands; its flows enter or leave the rollup in the same transaction.
/// An unknown dataset changes nothing.
pub async fn change_status(
    db: &Db,
    id: TradeDatasetId,
    status: DatasetStatus,
    now: DateTimeUtc,
) -> Result<(), DbErr> {
    let transaction = db.begin_write().await?;
    move_status(&transaction, id, status, now).await?;
    transaction.commit().await
}

/// The same, in a transaction that has begun.
pub async fn move_status(
    transaction: &DatabaseTransaction,
    id: TradeDatasetId,
    status: DatasetStatus,
    now: DateTimeUtc,
) -> Result<(), DbErr> {
    let Some(dataset) = store::find_dataset(transaction, id).await? else {
        return Ok(());
    };
    let was = dataset.status == DatasetStatus::Current;
    let is = status == DatasetStatus::Current;
    if was != is {
        let sectors = store::sector_map(transaction).await?;
        let mut cells = store::cells_of_flows(transaction, &sectors, Scope::Dataset(id)).await?;
        if was {
            cells.values_mut().for_each(|sums| *sums = sums.negated());
        }
        store::add_to_rollup(transaction, cells).await?;
    }
    store::set_status(transaction, &dataset, status, now).await
}

/// Which sector goods belong to, as the register has it now.
pub async fn sector_map(db: &DatabaseTransaction) -> Result<SectorMap, DbErr> {
    store::sector_map(db).await
}

/// Makes the rollup anew, for when goods have come to belong to other sectors.
pub async fn rebuild_rollup(db: &DatabaseTransaction) -> Result<(), DbErr> {
    let sectors = store::sector_map(db).await?;
    let cells = store::cells_of_flows(db, &sectors, Scope::Current).await?;
    store::clear_rollup(db).await?;
    store::add_to_rollup(db, cells).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flows_of_a_dataset_have_ids_of_their_own_in_the_order_of_loading() {
        let time = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0012_3456);
        let other = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0065_4321);
        let id = |number| flow_id(TradeDatasetId(time), number).0;
        let numbers = [0, 1, (1 << 22) - 1, 1 << 22, (1 << 22) + 1, (1 << 34) - 1];

        assert!(numbers.windows(2).all(|pair| id(pair[0]) < id(pair[1])));
        assert!(
            numbers
                .iter()
                .all(|number| id(*number).get_version_num() == 7)
        );
        assert_ne!(id(1), flow_id(TradeDatasetId(other), 1).0);
    }
}
