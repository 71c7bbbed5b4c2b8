//! The rollup added up once more, for summaries that tell no chapters, partners and checkpoints
//! apart: a few hundred rows a year instead of thousands.

use std::collections::BTreeMap;
use std::fmt;

use entity::trade_total;
use entity::values::{Direction, Side};
use sea_orm::ActiveEnum;

use super::rules::{Cell, Cells, Sums};
use crate::value::month;

/// A cell without its chapter, partner and checkpoint.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Total {
    /// The reporter.
    pub side: Side,
    /// As the number YYYYMM.
    pub month: i32,
    /// Empty when the goods belong to no sector.
    pub sector_code: String,
    /// As the reporter sees it.
    pub direction: Direction,
    /// ISO 4217.
    pub currency: String,
    /// Generated for demonstration, not reported.
    pub synthetic: bool,
}

/// Cells added up over chapters, partners and checkpoints.
pub type Totals = BTreeMap<Total, Sums>;

/// Adds cells up.
pub fn totals(cells: &Cells) -> Totals {
    let mut totals = Totals::new();
    for (cell, sums) in cells {
        totals.entry(Total::of(cell)).or_default().add(*sums);
    }
    totals
}

impl Total {
    /// The total a cell counts in.
    pub fn of(cell: &Cell) -> Self {
        Self {
            side: cell.side,
            month: cell.month,
            sector_code: cell.sector_code.clone(),
            direction: cell.direction,
            currency: cell.currency.clone(),
            synthetic: cell.synthetic,
        }
    }

    /// The total and sums of a row of the table.
    pub fn of_row(row: trade_total::Model) -> (Self, Sums) {
        let sums = Sums {
            value_minor: row.value_minor,
            net_weight_g: row.net_weight_g,
            row_count: row.row_count,
        };
        let total = Self {
            side: row.side,
            month: row.month,
            sector_code: row.sector_code,
            direction: row.direction,
            currency: row.currency,
            synthetic: row.synthetic,
        };
        (total, sums)
    }
}

impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} {} sector {} in all {}{}",
            month::text(self.month),
            self.side.to_value(),
            self.direction.to_value(),
            if self.sector_code.is_empty() {
                "none"
            } else {
                &self.sector_code
            },
            self.currency,
            if self.synthetic { " synthetic" } else { "" },
        )
    }
}
