//! Enterprises from a file.

mod columns;
mod words;

use super::record::{Cell, CellKind, Neighbour, Sheet};
use columns::COLUMNS;
use words::OWNERSHIPS;

/// What a sheet of enterprises has.
pub static SHEET: Sheet = Sheet {
    columns: COLUMNS,
    cells: CELLS,
    groups: &[],
    key: &["code"],
    finish: |_| (),
};

const fn cell(key: &'static str, path: &'static str, kind: CellKind) -> Cell {
    Cell { key, path, kind }
}

const CELLS: &[Cell] = &[
    cell("code", "code", CellKind::Text),
    cell("name_zh", "name.zh", CellKind::Text),
    cell("name_ru", "name.ru", CellKind::Text),
    cell("name_en", "name.en", CellKind::Text),
    cell("country", "country", CellKind::Country),
    cell("ownership", "ownership", CellKind::Word(OWNERSHIPS)),
    cell("sector", "sector", CellKind::Neighbour(Neighbour::Sector)),
    cell("usci", "identifiers", CellKind::Identifier("CN_USCI")),
    cell("inn", "identifiers", CellKind::Identifier("RU_INN")),
    cell("ogrn", "identifiers", CellKind::Identifier("RU_OGRN")),
    cell("source", "source", CellKind::Neighbour(Neighbour::Source)),
    cell("side", "side", CellKind::Side),
];
