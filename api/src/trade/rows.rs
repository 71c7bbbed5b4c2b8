//! Flows and cells of a release as rows that come in bulk.

use entity::id::{TradeDatasetId, TradeFlowId};
use entity::trade_dataset;
use entity::values::{Direction, Side, Transport, Valuation};
use uuid::Uuid;

use super::rules::{Cell, Flow, Sums};
use crate::db::{BulkRow, Columns};

/// A flow of a dataset, and its number there.
#[derive(Debug)]
pub struct FlowRow<'a> {
    /// The dataset.
    pub dataset: &'a trade_dataset::Model,
    /// The flow.
    pub flow: &'a Flow,
    /// How many came before it.
    pub number: u64,
}

impl BulkRow for FlowRow<'_> {
    const TABLE: &'static str = "trade_flow";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "side",
        "dataset_id",
        "month",
        "direction",
        "hs_code",
        "partner",
        "checkpoint",
        "transport",
        "valuation",
        "value_minor",
        "currency",
        "net_weight_g",
        "quantity_micro",
        "quantity_unit",
    ];

    fn write(&self, to: &mut impl Columns) {
        let Self {
            dataset,
            flow,
            number,
        } = self;
        let quantity = flow.quantity.as_ref();
        to.uuid(flow_id(dataset.id, *number).0);
        to.text(side(dataset.side));
        to.uuid(dataset.id.0);
        to.integer(flow.month);
        to.text(direction(flow.direction));
        to.text(&flow.hs_code);
        to.text(&flow.partner);
        to.optional_text(flow.checkpoint.as_deref());
        to.text(transport(flow.transport));
        to.text(valuation(flow.valuation));
        to.bigint(flow.value_minor);
        to.text(&flow.currency);
        to.optional_bigint(flow.net_weight_g);
        to.optional_bigint(quantity.map(|(micro, _)| *micro));
        to.optional_text(quantity.map(|(_, unit)| unit.as_str()));
    }
}

/// A cell of a dataset, and its number there.
#[derive(Debug)]
pub struct CellRow {
    /// The dataset.
    pub dataset: TradeDatasetId,
    /// Tells it apart from others of the dataset.
    pub number: i32,
    /// The cell.
    pub cell: Cell,
    /// What it adds up to.
    pub sums: Sums,
}

impl BulkRow for CellRow {
    const TABLE: &'static str = "trade_dataset_cell";
    const COLUMNS: &'static [&'static str] = &[
        "dataset_id",
        "month",
        "number",
        "side",
        "sector_code",
        "direction",
        "hs_chapter",
        "partner",
        "checkpoint",
        "currency",
        "value_minor",
        "net_weight_g",
        "row_count",
    ];

    fn write(&self, to: &mut impl Columns) {
        let Self { cell, sums, .. } = self;
        to.uuid(self.dataset.0);
        to.integer(cell.month);
        to.integer(self.number);
        to.text(side(cell.side));
        to.text(&cell.sector_code);
        to.text(direction(cell.direction));
        to.text(&cell.hs_chapter);
        to.text(&cell.partner);
        to.text(&cell.checkpoint);
        to.text(&cell.currency);
        to.bigint(sums.value_minor);
        to.bigint(sums.net_weight_g);
        to.bigint(sums.row_count);
    }
}

// As the entities spell them, without a new text for every row.

fn side(side: Side) -> &'static str {
    match side {
        Side::Cn => "CN",
        Side::Ru => "RU",
    }
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Import => "IMPORT",
        Direction::Export => "EXPORT",
    }
}

fn transport(transport: Transport) -> &'static str {
    match transport {
        Transport::Road => "ROAD",
        Transport::Rail => "RAIL",
        Transport::River => "RIVER",
        Transport::Sea => "SEA",
        Transport::Air => "AIR",
        Transport::Pipeline => "PIPELINE",
        Transport::PowerLine => "POWER_LINE",
        Transport::Other => "OTHER",
    }
}

fn valuation(valuation: Valuation) -> &'static str {
    match valuation {
        Valuation::Cif => "CIF",
        Valuation::Fob => "FOB",
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

#[cfg(test)]
mod tests {
    use sea_orm::{ActiveEnum, Iterable};

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

    #[test]
    fn words_are_spelt_as_the_entities_spell_them() {
        for value in Side::iter() {
            assert_eq!(side(value), value.to_value());
        }
        for value in Direction::iter() {
            assert_eq!(direction(value), value.to_value());
        }
        for value in Transport::iter() {
            assert_eq!(transport(value), value.to_value());
        }
        for value in Valuation::iter() {
            assert_eq!(valuation(value), value.to_value());
        }
    }
}
