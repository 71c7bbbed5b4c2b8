//! Exchange rates: positive, in 10⁻¹⁰.

use std::ops::RangeInclusive;

use rust_decimal::Decimal;

use super::fixed::{self, FixedError};

/// Digits after the point that a rate keeps.
const SCALE: u32 = 10;

/// What any rate between two currencies lies between: 0.000001 and 1,000,000. Whatever lies outside
/// is a slip, and would not leave room for the amounts it is to convert.
const BOUNDS: RangeInclusive<i64> = 10_000..=10_000_000_000_000_000;

/// Why a text is no rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RateError {
    /// It is not positive, or cannot be kept exactly.
    #[error("not a positive number with ten digits after the point at most")]
    Invalid,
    /// No two currencies have it.
    #[error("out of range")]
    OutOfRange,
}

/// Reads a decimal text.
pub fn parse(text: &str) -> Result<i64, RateError> {
    match fixed::parse(text, SCALE) {
        Ok(rate) if BOUNDS.contains(&rate) => Ok(rate),
        Ok(rate) if rate > 0 => Err(RateError::OutOfRange),
        Err(FixedError::OutOfRange) => Err(RateError::OutOfRange),
        Ok(_) | Err(FixedError::NotANumber | FixedError::TooPrecise(_)) => Err(RateError::Invalid),
    }
}

/// The number that a rate is.
pub fn decimal(rate_e10: i64) -> Decimal {
    fixed::decimal(rate_e10, SCALE).normalize()
}

/// The least and the greatest rate.
pub fn bounds() -> (Decimal, Decimal) {
    (decimal(*BOUNDS.start()), decimal(*BOUNDS.end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_positive_and_exact() {
        assert_eq!(parse("12.5"), Ok(125_000_000_000));
        for text in ["0", "-1", "0.00000000001", "x"] {
            assert_eq!(parse(text), Err(RateError::Invalid), "{text}");
        }
    }

    #[test]
    fn a_rate_has_bounds() {
        let (least, most) = bounds();
        assert_eq!(
            (least.to_string(), most.to_string()),
            ("0.000001".into(), "1000000".into())
        );
        for bound in [least, most] {
            assert!(parse(&bound.to_string()).is_ok(), "{bound}");
        }
        for text in [
            "0.0000009999",
            "1000000.1",
            "9999999999",
            "99999999999999999999",
        ] {
            assert_eq!(parse(text), Err(RateError::OutOfRange), "{text}");
        }
    }
}
