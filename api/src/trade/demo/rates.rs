//! Exchange rates for the demonstration.

use super::dice::{Dice, Purpose};
use super::pace::{FIRST, along, months};
use crate::value::Month;

/// What one unit of `base` costs in `quote` on the average of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The month.
    pub month: Month,
    /// ISO 4217.
    pub base: &'static str,
    /// ISO 4217.
    pub quote: &'static str,
    /// In 10⁻¹⁰.
    pub rate_e10: i64,
}

/// What a dollar costs in yuan in January and July of each year, in 10⁻⁴.
const USD: [i64; 17] = [
    64_300, 67_000, 67_900, 68_800, 69_200, 70_100, 64_800, 64_700, 63_600, 67_400, 68_000, 71_900,
    71_700, 72_600, 73_000, 71_700, 70_000,
];

/// What a rouble costs in yuan in January and July of each year, in 10⁻⁴.
const RUB: [i64; 17] = [
    1_135, 1_070, 1_015, 1_090, 1_120, 985, 870, 875, 830, 1_155, 985, 795, 810, 830, 720, 910, 890,
];

/// The rates of every month.
pub fn rates() -> Vec<Rate> {
    let mut rates = Vec::new();
    for (subject, base, halves) in [(0, "USD", USD), (1, "RUB", RUB)] {
        let path = half_years(halves);
        for month in months() {
            let stray = Dice::new(Purpose::Rates, subject, month.number()).between(-5_000, 5_000);
            let level_e10 = along(&path, month) * 1_000_000;
            rates.push(Rate {
                month,
                base,
                quote: "CNY",
                rate_e10: level_e10 + level_e10 / 1_000_000 * stray,
            });
        }
    }
    rates
}

/// What a dollar costs in yuan in a month, in 10⁻¹⁰.
pub fn usd_in_cny_e10(rates: &[Rate], month: Month) -> i64 {
    rates
        .iter()
        .find(|rate| rate.month == month && rate.base == "USD")
        .map_or(0, |rate| rate.rate_e10)
}

fn half_years(values: [i64; 17]) -> Vec<(i32, i64)> {
    let month = |half: i32| FIRST + half / 2 * 100 + half % 2 * 6;
    (0..).map(month).zip(values).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_month_has_a_plausible_rate_for_each_currency() {
        let rates = rates();

        assert_eq!(rates.len(), 2 * 96);
        for rate in rates {
            let range = match rate.base {
                "USD" => 60_000_000_000..75_000_000_000,
                _ => 600_000_000..1_200_000_000,
            };
            assert!(range.contains(&rate.rate_e10), "{rate:?}");
        }
    }
}
