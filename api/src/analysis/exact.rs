//! Exact sums in one currency.
//!
//! Amounts are added in 10⁻¹⁰ of a minor unit of the currency asked for, and rounded once, at
//! the end. Parts of a rounded whole are rounded by largest remainder, so that they add up to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use entity::exchange_rate;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::error::Problem;
use crate::trade::rate::RateTable;
use crate::trade::rate::rules::{RATE_SCALE, divide};
use crate::value::{Currency, Money, Month};

/// Adds amounts of any currency and month up in one currency.
#[derive(Debug)]
pub struct Converter<'a> {
    rates: &'a RateTable,
    currency: Currency,
    used: BTreeMap<Uuid, Arc<exchange_rate::Model>>,
    unconverted: BTreeMap<String, i128>,
}

impl<'a> Converter<'a> {
    /// Into this currency, at these rates.
    pub fn new(rates: &'a RateTable, currency: Currency) -> Self {
        Self {
            rates,
            currency,
            used: BTreeMap::new(),
            unconverted: BTreeMap::new(),
        }
    }

    /// An amount in 10⁻¹⁰ of a minor unit of the target; what cannot be converted is noted, and
    /// counts nothing.
    pub fn exact(&mut self, minor: i64, currency: &str, month: i32) -> i128 {
        self.convert(minor, currency, month).unwrap_or_default()
    }

    /// The same, with nothing where it cannot be converted.
    pub fn convert(&mut self, minor: i64, currency: &str, month: i32) -> Option<i128> {
        if currency == self.currency.code() {
            return Some(i128::from(minor) * RATE_SCALE);
        }
        let factor = Currency::from_code(currency)
            .zip(Month::from_number(month).ok())
            .and_then(|(from, month)| self.rates.factor(from, self.currency, month));
        let Some(factor) = factor else {
            *self.unconverted.entry(currency.to_owned()).or_default() += i128::from(minor);
            return None;
        };
        for rate in factor.rates {
            self.used.entry(rate.id.0).or_insert(rate);
        }
        Some(i128::from(minor).saturating_mul(factor.scaled))
    }

    /// The rates used, and the sums that could not be converted.
    pub fn finish(self) -> Conversion {
        let sum = |(code, minor): (String, i128)| {
            Some(Money::new(
                i64::try_from(minor).ok()?,
                Currency::from_code(&code)?,
            ))
        };
        let mut rates: Vec<_> = self.used.into_values().collect();
        rates.sort_by(|one, other| {
            (one.month, &one.base, &one.quote).cmp(&(other.month, &other.base, &other.quote))
        });
        Conversion {
            rates,
            unconverted: self.unconverted.into_iter().filter_map(sum).collect(),
        }
    }
}

/// Refuses amounts, in minor units of a currency in a month, whose sum has no room in 64 bits: of a
/// slip in a rate or an amount, nothing may be shown that looks like a figure.
pub fn check_room<'m>(
    rates: &RateTable,
    currency: Currency,
    amounts: impl Iterator<Item = (i64, &'m str, i32)>,
) -> Result<(), Problem> {
    let mut converter = Converter::new(rates, currency);
    let sum = amounts.fold(0_i128, |sum, (minor, currency, month)| {
        sum.saturating_add(converter.exact(minor, currency, month).saturating_abs())
    });
    match i64::try_from(sum / RATE_SCALE) {
        Ok(_) => Ok(()),
        Err(_) => Err(Problem::new("SUM_TOO_LARGE")),
    }
}

/// How amounts of several currencies became one.
#[derive(Clone, Debug, Default)]
pub struct Conversion {
    /// The rates used, by month.
    pub rates: Vec<Arc<exchange_rate::Model>>,
    /// Sums for which no rate is recorded, one a currency.
    pub unconverted: Vec<Money>,
}

/// An exact sum as whole minor units, rounded half away from zero.
pub fn round(exact: i128) -> i64 {
    saturate(divide(exact, RATE_SCALE))
}

/// The parts of a sum that was rounded to `whole`, rounded so that they add up to it: each down,
/// then one unit more for those with the largest remainder, ties to the first.
pub fn round_parts(whole: i64, exact: &[i128]) -> Vec<i64> {
    let mut parts: Vec<i64> = exact
        .iter()
        .map(|part| saturate(part.div_euclid(RATE_SCALE)))
        .collect();
    if parts.is_empty() {
        return parts;
    }
    let missing = i128::from(whole) - parts.iter().map(|part| i128::from(*part)).sum::<i128>();
    let mut by_remainder: Vec<usize> = (0..parts.len()).collect();
    by_remainder.sort_by_key(|&part| std::cmp::Reverse(exact[part].rem_euclid(RATE_SCALE)));
    if missing < 0 {
        by_remainder.reverse();
    }
    // More than one unit a part is missing only where the whole is itself a sum of rounded parts,
    // or where a sum had no room.
    let each = missing / parts.len() as i128;
    let more = missing.unsigned_abs() % parts.len() as u128;
    for (place, part) in by_remainder.into_iter().enumerate() {
        let one = i128::from((place as u128) < more) * missing.signum();
        parts[part] = saturate(i128::from(parts[part]) + each + one);
    }
    parts
}

/// A quotient to so many digits after the point, rounded half away from zero; nothing where it is
/// not defined or has no room.
pub fn decimal_ratio(part: i128, whole: i128, digits: u32) -> Option<Decimal> {
    if whole == 0 {
        return None;
    }
    let scaled = part.checked_mul(10_i128.pow(digits))?;
    let quotient = divide(scaled * whole.signum(), whole.abs());
    let quotient = Decimal::try_from_i128_with_scale(quotient, digits).ok()?;
    Some(quotient.normalize())
}

fn saturate(minor: i128) -> i64 {
    minor.clamp(i64::MIN.into(), i64::MAX.into()) as i64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whole_parts_stay_as_they_are() {
        let exact = [5, 0, 7].map(|minor| minor * RATE_SCALE);

        assert_eq!(round_parts(12, &exact), [5, 0, 7]);
    }

    #[test]
    fn a_ratio_is_rounded_once_and_undefined_over_nothing() {
        let shown =
            |part, whole, digits| decimal_ratio(part, whole, digits).map(|it| it.to_string());

        assert_eq!(shown(100, 3, 2), Some("33.33".to_owned()));
        assert_eq!(shown(-1, 8, 2), Some("-0.13".to_owned()));
        assert_eq!(shown(1, -8, 2), Some("-0.13".to_owned()));
        assert_eq!(shown(50, 2, 2), Some("25".to_owned()));
        assert_eq!(shown(1, 0, 2), None);
    }

    #[test]
    fn a_sum_without_room_is_dealt_out_at_once() {
        let parts = round_parts(i64::MAX, &[i128::MAX / 4, 1]);

        assert_eq!(parts, [i64::MAX, 0]);
    }

    proptest! {
        #[test]
        fn rounded_parts_add_up_to_the_rounded_whole(
            exact in prop::collection::vec(0..1_000_000_000_000_000_000_i128, 1..40),
        ) {
            let whole = round(exact.iter().sum());

            let parts = round_parts(whole, &exact);

            prop_assert_eq!(parts.iter().sum::<i64>(), whole);
            for (part, exact) in parts.iter().zip(&exact) {
                prop_assert!((i128::from(*part) * RATE_SCALE - exact).abs() <= RATE_SCALE);
            }
        }
    }
}
