//! Projects from a file.

mod columns;
pub mod words;

use super::record::{Cell, CellKind, Group, Neighbour, Sheet};
use columns::COLUMNS;
use words::{FORMS, STAGES, STANDINGS};

/// What a sheet of projects has.
pub static SHEET: Sheet = Sheet {
    columns: COLUMNS,
    cells: CELLS,
    groups: GROUPS,
    key: &["code"],
    finish: |_| (),
};

const fn cell(key: &'static str, path: &'static str, kind: CellKind) -> Cell {
    Cell { key, path, kind }
}

#[rustfmt::skip]
const CELLS: &[Cell] = &[
    cell("code", "code", CellKind::Text),
    cell("name_zh", "name.zh", CellKind::Text),
    cell("name_ru", "name.ru", CellKind::Text),
    cell("name_en", "name.en", CellKind::Text),
    cell("summary_zh", "summary.zh", CellKind::Text),
    cell("summary_ru", "summary.ru", CellKind::Text),
    cell("summary_en", "summary.en", CellKind::Text),
    cell("sector", "sector", CellKind::Neighbour(Neighbour::Sector)),
    cell("cluster", "cluster", CellKind::Neighbour(Neighbour::Cluster)),
    cell("zone", "zone", CellKind::Neighbour(Neighbour::Zone)),
    cell("place", "place", CellKind::Neighbour(Neighbour::Place)),
    cell("latitude", "coordinates.latitude", CellKind::Degrees),
    cell("longitude", "coordinates.longitude", CellKind::Degrees),
    cell("stage", "stage", CellKind::Word(STAGES)),
    cell("stage_on", "stageOn", CellKind::Date),
    cell("standing", "standing", CellKind::Word(STANDINGS)),
    cell("cooperation_form", "cooperationForm", CellKind::Word(FORMS)),
    cell("planned_investment", "plannedInvestment.amount", CellKind::Number(0)),
    cell("planned_investment_wan", "plannedInvestment.amount", CellKind::Number(4)),
    cell("planned_investment_million", "plannedInvestment.amount", CellKind::Number(6)),
    cell("planned_investment_yi", "plannedInvestment.amount", CellKind::Number(8)),
    cell("planned_investment_currency", "plannedInvestment.currency", CellKind::Currency),
    cell("planned_investment_on", "plannedInvestment.on", CellKind::Day),
    cell("actual_investment", "actualInvestment.amount", CellKind::Number(0)),
    cell("actual_investment_wan", "actualInvestment.amount", CellKind::Number(4)),
    cell("actual_investment_million", "actualInvestment.amount", CellKind::Number(6)),
    cell("actual_investment_yi", "actualInvestment.amount", CellKind::Number(8)),
    cell("actual_investment_currency", "actualInvestment.currency", CellKind::Currency),
    cell("actual_investment_on", "actualInvestment.on", CellKind::Day),
    cell("planned_start", "plannedStart", CellKind::Date),
    cell("planned_completion", "plannedCompletion", CellKind::Date),
    cell("actual_start", "actualStart", CellKind::Date),
    cell("actual_completion", "actualCompletion", CellKind::Date),
    cell("planned_jobs", "plannedJobs", CellKind::Count),
    cell("capacity", "capacity.value", CellKind::Number(0)),
    cell("capacity_unit", "capacity.unitCode", CellKind::Unit),
    cell("counterpart", "counterpart", CellKind::Neighbour(Neighbour::Project)),
    cell("participants", "participants", CellKind::Participants),
    cell("source", "source", CellKind::Neighbour(Neighbour::Source)),
    cell("side", "side", CellKind::Side),
];

const GROUPS: &[Group] = &[
    Group {
        path: "plannedInvestment",
        leading: "amount",
        needs: &["currency", "on"],
    },
    Group {
        path: "actualInvestment",
        leading: "amount",
        needs: &["currency", "on"],
    },
    Group {
        path: "capacity",
        leading: "value",
        needs: &["unitCode"],
    },
    Group {
        path: "coordinates",
        leading: "latitude",
        needs: &["longitude"],
    },
];
