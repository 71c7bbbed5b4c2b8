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
    let text = text.trim();
    let number = Decimal::from_str_exact(text).map_err(|_| fault(text, scale))?;
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

/// Digits before the point of the largest number that fits 64 bits.
const MOST_DIGITS: usize = 19;

/// Why a text is no decimal number of the digits that one may have.
fn fault(text: &str, scale: u32) -> FixedError {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut all = whole.bytes().chain(fraction.bytes()).peekable();
    if all.peek().is_none() || !all.all(|byte| byte.is_ascii_digit()) {
        FixedError::NotANumber
    } else if whole.trim_start_matches('0').len() > MOST_DIGITS {
        FixedError::OutOfRange
    } else {
        FixedError::TooPrecise(scale)
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_too_many_digits_is_told_from_none() {
        let many = "9".repeat(40);
        for (text, error) in [
            (many.clone(), FixedError::OutOfRange),
            (format!("-{many}"), FixedError::OutOfRange),
            (format!("0.{many}"), FixedError::TooPrecise(2)),
            (format!("{many}e5"), FixedError::NotANumber),
            (".".to_owned(), FixedError::NotANumber),
            (String::new(), FixedError::NotANumber),
        ] {
            assert_eq!(parse(&text, 2), Err(error), "{text}");
        }
    }
}
