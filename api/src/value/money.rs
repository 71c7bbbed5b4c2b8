//! Money: whole minor units of one currency, never a float.

use std::fmt;

use iso_currency::Currency;
use rust_decimal::Decimal;

use super::fixed::{self, FixedError};

/// The largest amount that is entered, in minor units: ten trillion of what has hundredths. No
/// project and no consignment comes near it, and thousands of such amounts add up in 64 bits.
pub const MOST_ENTERED: i64 = 1_000_000_000_000_000;

/// An exact amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// Minor units: fen, kopecks, cents.
    pub minor: i64,
    /// ISO 4217.
    pub currency: Currency,
}

impl Money {
    /// An amount in minor units.
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Reads a decimal text in major units; more digits than the currency has are refused.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, FixedError> {
        fixed::parse(text, exponent(currency)).map(|minor| Self { minor, currency })
    }

    /// The same of an amount that is entered: at most [`MOST_ENTERED`].
    pub fn parse_entered(text: &str, currency: Currency) -> Result<Self, FixedError> {
        let money = Self::parse(text, currency)?;
        if money.minor > MOST_ENTERED {
            return Err(FixedError::OutOfRange);
        }
        Ok(money)
    }

    /// In major units, with all the digits of the currency.
    pub fn decimal(self) -> Decimal {
        fixed::decimal(self.minor, exponent(self.currency))
    }
}

impl fmt::Display for Money {
    /// The amount in major units, with all the digits of the currency: `7650000000.00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.decimal().fmt(f)
    }
}

/// Digits after the point; the few codes without minor units, such as gold, have none.
pub fn exponent(currency: Currency) -> u32 {
    u32::from(currency.exponent().unwrap_or(0))
}

/// Divides `whole` in proportion to `weights`, by largest remainder, ties to the first, so that
/// the parts add up to the whole to the last unit. Without any weight there is nothing to divide
/// by, and every part is zero.
pub fn apportion(whole: i64, weights: &[i128]) -> Vec<i64> {
    let total: i128 = weights.iter().sum();
    if total <= 0 {
        return vec![0; weights.len()];
    }
    // Products of a 64-bit whole and a weight beyond 62 bits would overflow: halve all weights
    // alike until they fit.
    let mut shift = 0;
    while (total >> shift) > i128::from(i64::MAX) / 2 {
        shift += 1;
    }
    let weights: Vec<i128> = weights.iter().map(|weight| weight >> shift).collect();
    let total = weights.iter().sum::<i128>().max(1);
    let product = |weight: &i128| i128::from(whole) * weight;
    let mut parts: Vec<i64> = weights
        .iter()
        .map(|weight| product(weight).div_euclid(total) as i64)
        .collect();
    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|&part| std::cmp::Reverse(product(&weights[part]).rem_euclid(total)));
    let left_over = whole - parts.iter().sum::<i64>();
    for &part in by_remainder.iter().cycle().take(left_over.max(0) as usize) {
        parts[part] += 1;
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_amount_keeps_the_digits_of_its_currency() {
        assert_eq!(
            Money::parse("12.5", Currency::CNY).unwrap().to_string(),
            "12.50"
        );
        assert_eq!(Money::parse("12", Currency::JPY).unwrap().to_string(), "12");
        assert_eq!(
            Money::parse("12.5", Currency::JPY),
            Err(FixedError::TooPrecise(0))
        );
    }

    #[test]
    fn an_amount_that_is_entered_has_a_limit() {
        let entered = |text| Money::parse_entered(text, Currency::CNY).map(|money| money.minor);

        assert_eq!(entered("10000000000000.00"), Ok(MOST_ENTERED));
        assert_eq!(entered("10000000000000.01"), Err(FixedError::OutOfRange));
    }

    #[test]
    fn ties_go_to_the_first_part() {
        assert_eq!(apportion(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(apportion(-100, &[1, 1, 1]).iter().sum::<i64>(), -100);
    }

    proptest! {
        #[test]
        fn parts_add_up_to_the_whole(
            whole in 0..i64::MAX,
            weights in prop::collection::vec(0..i128::from(i64::MAX) * 1000, 1..20),
        ) {
            prop_assume!(weights.iter().sum::<i128>() > 0);

            let parts = apportion(whole, &weights);

            prop_assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(whole));
            prop_assert!(parts.iter().all(|part| *part >= 0));
        }
    }
}
