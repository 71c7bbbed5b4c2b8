//! Which cell of the rollup a flow counts in.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use entity::values::{Direction, Side, Transport, Valuation};
use entity::{hs_sector, trade_rollup};
use sea_orm::ActiveEnum;

use crate::value::month;

/// One row of a dataset, before it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// As the number YYYYMM.
    pub month: i32,
    /// As the reporter sees it.
    pub direction: Direction,
    /// Harmonized System, 2 to 10 digits.
    pub hs_code: String,
    /// ISO 3166-1 alpha-2.
    pub partner: String,
    /// Code of a place, if known.
    pub checkpoint: Option<String>,
    /// How the goods crossed the border.
    pub transport: Transport,
    /// What the value includes.
    pub valuation: Valuation,
    /// In minor units of the currency.
    pub value_minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// In grams, if known.
    pub net_weight_g: Option<i64>,
    /// In millionths of a unit, with the unit's code, if there is one.
    pub quantity: Option<(i64, String)>,
}

/// What the flows of one cell have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell {
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
    /// Two digits.
    pub hs_chapter: String,
    /// ISO 3166-1 alpha-2.
    pub partner: String,
    /// Code of a place; empty when unknown.
    pub checkpoint: String,
}

/// What the flows of one cell add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// In minor units of the cell's currency.
    pub value_minor: i64,
    /// In grams; an unknown weight counts as none.
    pub net_weight_g: i64,
    /// How many flows.
    pub row_count: i64,
}

/// The cells of some flows.
pub type Cells = BTreeMap<Cell, Sums>;

impl Sums {
    /// Adds the sums of other flows of the same cell.
    pub fn add(&mut self, other: Self) {
        self.value_minor += other.value_minor;
        self.net_weight_g += other.net_weight_g;
        self.row_count += other.row_count;
    }
}

impl Cell {
    /// The cell and sums of a row of the rollup.
    pub fn of_row(row: trade_rollup::Model) -> (Self, Sums) {
        let sums = Sums {
            value_minor: row.value_minor,
            net_weight_g: row.net_weight_g,
            row_count: row.row_count,
        };
        let cell = Self {
            side: row.side,
            month: row.month,
            sector_code: row.sector_code,
            direction: row.direction,
            currency: row.currency,
            synthetic: row.synthetic,
            hs_chapter: row.hs_chapter,
            partner: row.partner,
            checkpoint: row.checkpoint,
        };
        (cell, sums)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let or_none = |text: &str| if text.is_empty() { "none" } else { text }.to_owned();
        write!(
            f,
            "{} {} {} sector {} chapter {} partner {} checkpoint {} {}{}",
            month::text(self.month),
            self.side.to_value(),
            self.direction.to_value(),
            or_none(&self.sector_code),
            self.hs_chapter,
            self.partner,
            or_none(&self.checkpoint),
            self.currency,
            if self.synthetic { " synthetic" } else { "" },
        )
    }
}

impl fmt::Display for Sums {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "value {}, weight {} g, rows {}",
            self.value_minor, self.net_weight_g, self.row_count
        )
    }
}

/// The first two digits of a code.
pub fn chapter(hs_code: &str) -> &str {
    hs_code.get(..2).unwrap_or(hs_code)
}

/// Which sector goods belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SectorMap(HashMap<String, String>);

impl SectorMap {
    /// From the table of prefixes.
    pub fn new(rows: Vec<hs_sector::Model>) -> Self {
        let pairs = rows.into_iter().map(|row| (row.hs_prefix, row.sector_code));
        Self(pairs.collect())
    }

    /// The sector of the longest prefix of a code; empty when there is none.
    pub fn sector(&self, hs_code: &str) -> &str {
        (2..=hs_code.len())
            .rev()
            .find_map(|length| self.0.get(hs_code.get(..length)?))
            .map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_prefix_decides_the_sector() {
        let pairs = [
            ("84", "MACHINERY"),
            ("280461", "NEW_MATERIALS"),
            ("1201", "AGRICULTURE"),
        ];
        let map = SectorMap(
            pairs
                .map(|(prefix, sector)| (prefix.to_owned(), sector.to_owned()))
                .into(),
        );

        assert_eq!(map.sector("842951"), "MACHINERY");
        assert_eq!(map.sector("8429510000"), "MACHINERY");
        assert_eq!(map.sector("84"), "MACHINERY");
        assert_eq!(map.sector("280461"), "NEW_MATERIALS");
        assert_eq!(map.sector("280450"), "");
        assert_eq!(map.sector("1211"), "");
        assert_eq!(map.sector("12"), "");
    }
}
