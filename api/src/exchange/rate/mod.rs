//! Exchange rates from a file.

mod columns;

use serde_json::Value;

use super::record::{Cell, CellKind, Neighbour, Sheet};
use crate::value::canonical::Fields;
use columns::COLUMNS;

/// What a sheet of exchange rates has.
pub static SHEET: Sheet = Sheet {
    columns: COLUMNS,
    cells: CELLS,
    groups: &[],
    key: &["month", "base", "quote"],
    finish: price_one,
};

const CELLS: &[Cell] = &[
    Cell {
        key: "month",
        path: "month",
        kind: CellKind::Month,
    },
    Cell {
        key: "base",
        path: "base",
        kind: CellKind::Currency,
    },
    Cell {
        key: "quote",
        path: "quote",
        kind: CellKind::Currency,
    },
    Cell {
        key: "units",
        path: "units",
        kind: CellKind::Nominal,
    },
    Cell {
        key: "rate",
        path: "rate",
        kind: CellKind::Number(0),
    },
    Cell {
        key: "source",
        path: "source",
        kind: CellKind::Neighbour(Neighbour::Source),
    },
    Cell {
        key: "side",
        path: "side",
        kind: CellKind::Side,
    },
    Cell {
        key: "synthetic",
        path: "synthetic",
        kind: CellKind::Synthetic,
    },
];

/// Central banks price some currencies by the hundred; the register prices one unit.
fn price_one(given: &mut Fields) {
    let zeros = given.remove("units");
    let zeros = zeros.as_ref().and_then(Value::as_u64).unwrap_or_default();
    if let Some(Value::String(rate)) = given.get_mut("rate") {
        *rate = divided(rate, zeros as usize);
    }
}

/// A decimal number over a power of ten, exactly.
fn divided(number: &str, zeros: usize) -> String {
    if zeros == 0 {
        return number.to_owned();
    }
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole:0>width$}", width = zeros + 1);
    let (whole, moved) = digits.split_at(digits.len() - zeros);
    format!("{whole}.{moved}{fraction}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_of_a_hundred_is_a_hundredth_for_one() {
        for (rate, zeros, one) in [
            ("4.7362", 2, "0.047362"),
            ("712.5", 2, "7.125"),
            ("12", 0, "12"),
            ("5", 4, "0.0005"),
        ] {
            assert_eq!(divided(rate, zeros), one);
        }
    }
}
