//! The rows of the demonstration, one after the other.

use std::vec;

use entity::values::Side;

use super::dice::{Dice, Purpose};
use super::lanes::{Lane, lanes};
use super::pace::months;
use super::rates::{Rate, rates, usd_in_cny_e10};
use crate::trade::rules::Flow;
use crate::value::Month;
use crate::value::money::apportion;

/// The share of a mean row that the smallest and the largest row of a lane's month have, in
/// thousandths.
const ROW_SHARES: (i64, i64) = (400, 1_600);

/// The rows that one bank reports, by month and lane. However many there are, a month's total in
/// a lane is the same: more rows only divide it further.
#[derive(Debug)]
pub struct Flows {
    side: Side,
    lanes: Vec<Lane>,
    rates: Vec<Rate>,
    /// Lanes of a month and the rows each is to have, still to come.
    coming: vec::IntoIter<(usize, Month, i64)>,
    ready: vec::IntoIter<Flow>,
}

/// The part of `rows` that a bank reports; both banks' parts are `rows` together. Every open lane
/// has a row in every month as long as there are that many.
pub fn flows(side: Side, rows: i64) -> Flows {
    let mut slots = Vec::new();
    for reporter in [Side::Cn, Side::Ru] {
        let lanes = lanes(reporter);
        for month in months() {
            let open = lanes.iter().filter(|lane| lane.is_open(month)).count();
            slots.push((reporter, month, open as i128));
        }
    }
    let sizes: Vec<i128> = slots.iter().map(|(.., open)| *open).collect();
    let lanes = lanes(side);
    let mut coming = Vec::new();
    for ((reporter, month, _), rows) in slots.into_iter().zip(apportion(rows, &sizes)) {
        if reporter == side {
            coming.extend(plan(&lanes, month, rows));
        }
    }
    Flows {
        side,
        lanes,
        rates: rates(),
        coming: coming.into_iter(),
        ready: Vec::new().into_iter(),
    }
}

/// How many of a month's rows each lane has: one each in their order, the rest by their size.
fn plan(lanes: &[Lane], month: Month, rows: i64) -> Vec<(usize, Month, i64)> {
    let open = |index: &usize| lanes[*index].is_open(month);
    let open: Vec<usize> = (0..lanes.len())
        .filter(open)
        .take(rows.unsigned_abs() as usize)
        .collect();
    let sizes: Vec<i128> = open
        .iter()
        .map(|index| i128::from(lanes[*index].size()))
        .collect();
    let rest = apportion(rows - open.len() as i64, &sizes);
    open.into_iter()
        .zip(rest)
        .map(|(lane, rest)| (lane, month, 1 + rest))
        .collect()
}

impl Iterator for Flows {
    type Item = Flow;

    fn next(&mut self) -> Option<Flow> {
        loop {
            if let Some(flow) = self.ready.next() {
                return Some(flow);
            }
            let (lane, month, rows) = self.coming.next()?;
            self.ready = self.rows(&self.lanes[lane], month, rows).into_iter();
        }
    }
}

impl Flows {
    /// A lane's month in so many rows.
    fn rows(&self, lane: &Lane, month: Month, rows: i64) -> Vec<Flow> {
        let good = &lane.good;
        let passage = lane.passage(month);
        let (currency, total_minor) = match self.side {
            Side::Cn => {
                let rate = i128::from(usd_in_cny_e10(&self.rates, month));
                let fen = i128::from(passage.reported_cents) * rate / 10_000_000_000;
                ("CNY", fen as i64)
            }
            Side::Ru => ("USD", passage.reported_cents),
        };
        let mut dice = Dice::new(Purpose::Rows, lane.subject(), month.number());
        let shares: Vec<i128> = (0..rows)
            .map(|_| i128::from(dice.between(ROW_SHARES.0, ROW_SHARES.1)))
            .collect();
        let values = apportion(total_minor, &shares);
        let weights = good
            .cents_per_kg
            .map(|cents| apportion(passage.true_cents * 1_000 / cents, &shares));
        let amounts = good
            .unit
            .map(|(unit, cents)| (unit, apportion(passage.true_cents * 1_000 / cents, &shares)));
        let mut flows = Vec::with_capacity(values.len());
        for (index, value_minor) in values.into_iter().enumerate() {
            let code = dice.between(0, good.codes.len() as i64 - 1);
            flows.push(Flow {
                month: month.number(),
                direction: lane.direction,
                hs_code: good.codes[code as usize].to_owned(),
                partner: lane.partner.to_owned(),
                checkpoint: lane.checkpoint(month).map(str::to_owned),
                transport: lane.transport(month),
                valuation: lane.valuation(),
                value_minor,
                currency: currency.to_owned(),
                net_weight_g: weights.as_ref().map(|weights| weights[index]),
                quantity: amounts
                    .as_ref()
                    .map(|(unit, amounts)| quantity(unit, amounts[index])),
            });
        }
        flows
    }
}

/// Thousandths of a unit as a quantity: pieces come whole, and at least one.
fn quantity(unit: &str, thousandths: i64) -> (i64, String) {
    let micro = match unit {
        "PIECE" => Ord::max(thousandths / 1_000, 1) * 1_000_000,
        _ => thousandths * 1_000,
    };
    (micro, unit.to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use entity::values::Direction;

    use super::*;
    use crate::value::identifier::check_hs;

    const WHOLE: i64 = 40_000;

    fn total(flows: Flows, counts: impl Fn(&Flow) -> bool) -> i64 {
        let counted = flows.filter(|flow| counts(flow));
        counted.map(|flow| flow.value_minor).sum()
    }

    #[test]
    fn there_are_as_many_rows_as_asked_for() {
        for rows in [1, 3_000, WHOLE] {
            let both = flows(Side::Cn, rows).count() + flows(Side::Ru, rows).count();

            assert_eq!(both as i64, rows);
        }
    }

    #[test]
    fn more_rows_divide_the_same_totals_in_the_same_cells() {
        let sums = |rows| {
            let mut sums: BTreeMap<_, i64> = BTreeMap::new();
            for flow in flows(Side::Ru, rows) {
                let chapter = flow.hs_code[..2].to_owned();
                let cell = (flow.month, chapter, flow.partner, flow.checkpoint);
                *sums.entry(cell).or_default() += flow.value_minor;
            }
            sums
        };

        assert_eq!(sums(WHOLE), sums(3 * WHOLE));
    }

    #[test]
    fn the_total_of_2024_is_of_the_order_that_heihe_publishes() {
        let fen = total(flows(Side::Cn, WHOLE), |flow| flow.month / 100 == 2024);

        assert!((29..33).contains(&(fen / 100_000_000_000)), "{fen} fen");
    }

    #[test]
    fn what_one_bank_exports_the_other_imports_within_a_few_percent() {
        let by_month = |side, direction, partner: &str| {
            let mut totals: BTreeMap<i32, i64> = BTreeMap::new();
            for flow in flows(side, WHOLE) {
                if flow.direction == direction && flow.partner == partner {
                    *totals.entry(flow.month).or_default() += flow.value_minor;
                }
            }
            totals
        };
        let rates = rates();
        let exported = by_month(Side::Cn, Direction::Export, "RU");
        let imported = by_month(Side::Ru, Direction::Import, "CN");

        for month in months() {
            let rate = i128::from(usd_in_cny_e10(&rates, month));
            let cents = i128::from(exported[&month.number()]) * 10_000_000_000 / rate;
            let permille = i128::from(imported[&month.number()]) * 1_000 / cents - 1_000;
            assert!((10..90).contains(&permille), "{month}: {permille}‰");
        }
    }

    #[test]
    fn the_bridge_carries_nothing_before_it_opened() {
        for side in [Side::Cn, Side::Ru] {
            let bridge: BTreeSet<i32> = flows(side, WHOLE)
                .filter(|flow| {
                    let checkpoint = flow.checkpoint.as_deref();
                    checkpoint.is_some_and(|code| code.starts_with("BRIDGEHEAD"))
                })
                .map(|flow| flow.month)
                .collect();

            assert_eq!(bridge.first(), Some(&202_206));
            assert_eq!(bridge.len(), 43);
        }
    }

    #[test]
    fn goods_are_of_one_chapter_that_exists() {
        for lane in lanes(Side::Cn).into_iter().chain(lanes(Side::Ru)) {
            let chapters: BTreeSet<_> = lane.good.codes.iter().map(|code| &code[..2]).collect();

            assert_eq!(chapters.len(), 1, "{:?}", lane.good.codes);
            assert!(lane.good.codes.iter().all(|code| check_hs(code).is_ok()));
        }
    }
}
