//! Adds flows up while they come, in little memory and time: texts that come again and again are
//! kept once and known by their number.

use std::collections::HashMap;

use entity::values::{Direction, Side};

use super::rules::{Cell, Flow, SectorMap, Sums, chapter};

/// What the flows of a release add up to so far.
#[derive(Debug, Default)]
pub struct Tally {
    names: Names,
    /// The number of the sector's name, by the number of the HS code's.
    sectors: HashMap<u32, u32>,
    cells: HashMap<Key, Sums>,
}

/// A cell of one release, its texts by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    month: i32,
    direction: Direction,
    sector: u32,
    chapter: u32,
    partner: u32,
    checkpoint: u32,
    currency: u32,
}

impl Tally {
    /// Adds a flow.
    pub fn add(&mut self, flow: &Flow, sectors: &SectorMap) {
        let code = self.names.number(&flow.hs_code);
        let sector = match self.sectors.get(&code) {
            Some(sector) => *sector,
            None => {
                let sector = self.names.number(sectors.sector(&flow.hs_code));
                *self.sectors.entry(code).or_insert(sector)
            }
        };
        let key = Key {
            month: flow.month,
            direction: flow.direction,
            sector,
            chapter: self.names.number(chapter(&flow.hs_code)),
            partner: self.names.number(&flow.partner),
            checkpoint: self.names.number(flow.checkpoint.as_deref().unwrap_or("")),
            currency: self.names.number(&flow.currency),
        };
        self.cells.entry(key).or_default().add(Sums {
            value_minor: flow.value_minor,
            net_weight_g: flow.net_weight_g.unwrap_or_default(),
            row_count: 1,
        });
    }

    /// How many cells there are.
    pub fn cells(&self) -> usize {
        self.cells.len()
    }

    /// The cells, month by month; none are left.
    pub fn take(&mut self, side: Side, synthetic: bool) -> Vec<(Cell, Sums)> {
        let mut cells: Vec<(Key, Sums)> = self.cells.drain().collect();
        cells.sort_unstable_by_key(|(key, _)| *key);
        let name = |number| self.names.name(number);
        let cells = cells.into_iter().map(|(key, sums)| {
            let cell = Cell {
                side,
                month: key.month,
                sector_code: name(key.sector),
                direction: key.direction,
                currency: name(key.currency),
                synthetic,
                hs_chapter: name(key.chapter),
                partner: name(key.partner),
                checkpoint: name(key.checkpoint),
            };
            (cell, sums)
        });
        cells.collect()
    }
}

/// Texts by number.
#[derive(Debug, Default)]
struct Names {
    numbers: HashMap<String, u32>,
    names: Vec<String>,
}

impl Names {
    fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        // Codes of goods, countries, currencies and places: there are not four thousand million.
        let number = self.names.len() as u32;
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
    }

    fn name(&self, number: u32) -> String {
        self.names.get(number as usize).cloned().unwrap_or_default()
    }
}
