//! What the database gives for a question.

use std::collections::{BTreeMap, BTreeSet};

use entity::values::Side;
use sea_orm::FromQueryResult;

use crate::trade::rate::RateTable;
use crate::value::{Month, MonthRange};

/// Trade that is alike in everything asked for. What is not asked for is nothing; what is not
/// known is empty.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Cell {
    /// The reporter.
    pub side: Side,
    /// As YYYYMM.
    pub month: i32,
    /// Import or export.
    pub direction: Option<String>,
    /// Code of the sector; empty for goods outside the sectors.
    pub sector_code: Option<String>,
    /// Digits of the HS code.
    #[sea_orm(from_alias = "hs_group")]
    pub hs_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub partner: Option<String>,
    /// Code of a place.
    pub checkpoint: Option<String>,
    /// How the goods crossed.
    pub transport: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// Generated, not reported.
    pub synthetic: bool,
    /// In minor units.
    pub minor: i64,
    /// Net weight in grams.
    pub grams: i64,
}

/// A month of a reporter for which a release counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Released {
    /// The reporter.
    pub side: Side,
    /// As YYYYMM.
    pub month: i32,
}

/// Sums, with what is needed to read them.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// The sums.
    pub cells: Vec<Cell>,
    /// What the reporters have released.
    pub released: Vec<Released>,
    /// The rates of all months that something is to be converted at.
    pub rates: RateTable,
}

/// How many months of a period a reporter has released.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Months of the period.
    pub months: i32,
    /// Those of them with figures.
    pub covered: i32,
}

impl Coverage {
    /// Whether every month has figures.
    pub fn is_complete(self) -> bool {
        self.covered == self.months
    }
}

/// Which months each reporter has released.
#[derive(Clone, Debug, Default)]
pub struct Calendar(BTreeMap<Side, BTreeSet<i32>>);

impl Calendar {
    /// How much of some months a reporter has released.
    pub fn coverage(&self, side: Side, months: MonthRange) -> Coverage {
        let range = months.from.number()..=months.to.number();
        let covered = self
            .0
            .get(&side)
            .map(|of_side| of_side.range(range).count());
        Coverage {
            months: months.len(),
            covered: covered.unwrap_or_default() as i32,
        }
    }

    /// Whether a reporter has released all of them.
    pub fn covers(&self, side: Side, months: MonthRange) -> bool {
        self.coverage(side, months).is_complete()
    }
}

impl Figures {
    /// Which months each reporter has released.
    pub fn calendar(&self) -> Calendar {
        let mut calendar = Calendar::default();
        for released in &self.released {
            let of_side = calendar.0.entry(released.side).or_default();
            of_side.insert(released.month);
        }
        calendar
    }
}
