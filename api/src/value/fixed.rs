//! Integers that stand for decimal fractions.

use rust_decimal::{Decimal, RoundingStrategy};

/// Why a text is not a number of the scale asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FixedError {
    /// It is not a decimal number.
    #[error("not a decimal number")]
    NotANumber,
    /// It has more digits after the point than can be kept.
    #[error("at most {0} digits after the point")]
    TooPrecise(u32),
    /// It does not fit 64 bits.
    #[error("out of range")]
    OutOfRange,
}

/// Reads a decimal text as a whole number of 10^-`scale`, exactly or not at all.
pub fn parse(text: &str, scale: u32) -> Result<i64, FixedError> {
    let number = Decimal::from_str_exact(text.trim()).map_err(|_| FixedError::NotANumber)?;
    let number = number.normalize();
    if number.scale() > scale {
        return Err(FixedError::TooPrecise(scale));
    }
    let factor = 10_i128.pow(scale - number.scale());
    let scaled = number
        .mantissa()
        .checked_mul(factor)
        .ok_or(FixedError::OutOfRange)?;
    i64::try_from(scaled).map_err(|_| FixedError::OutOfRange)
}

/// A number to so many digits after the point at most, rounded half away from zero.
pub fn rounded(number: Decimal, digits: u32) -> Decimal {
    number
        .round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
        .normalize()
}

/// The number `scaled` × 10^-`scale`.
pub fn decimal(scaled: i64, scale: u32) -> Decimal {
    Decimal::from_i128_with_scale(i128::from(scaled), scale)
}
