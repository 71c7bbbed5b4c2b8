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
    let mut plan = Vec::new();
    let mut weights = Vec::new();
    for reporter in [Side::Cn, Side::Ru] {
        let lanes = lanes(reporter);
        for month in months() {
            for (index, lane) in lanes.iter().enumerate() {
                if lane.is_open(month) {
                    plan.push((reporter, index, month));
                    weights
                        .push(i128::from(lane.good.monthly_kusd * lane.part.0 / lane.part.1) + 500);
                }
            }
        }
    }
    let one_each = i64::from(rows >= plan.len() as i64);
    let rest = apportion(rows - one_each * plan.len() as i64, &weights);
    let coming: Vec<_> = plan
        .into_iter()
        .zip(rest)
        .filter(|((reporter, ..), _)| *reporter == side)
        .map(|((_, lane, month), rest)| (lane, month, one_each + rest))
        .collect();
    Flows {
        side,
        lanes: lanes(side),
        rates: rates(),
        coming: coming.into_iter(),
        ready: Vec::new().into_iter(),
    }
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
