//! Quantities: how much, without the unit.

use std::fmt;

use rust_decimal::Decimal;

use super::fixed::{self, FixedError};

/// Digits after the point that a quantity keeps.
const SCALE: u32 = 6;

/// A quantity in millionths of its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity {
    /// Millionths.
    pub micro: i64,
}

impl Quantity {
    /// Of so many millionths.
    pub fn from_micro(micro: i64) -> Self {
        Self { micro }
    }

    /// Reads a decimal text; more than six digits after the point are refused.
    pub fn parse(text: &str) -> Result<Self, FixedError> {
        fixed::parse(text, SCALE).map(Self::from_micro)
    }

    /// As a decimal number, without trailing zeros.
    pub fn decimal(self) -> Decimal {
        fixed::decimal(self.micro, SCALE).normalize()
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.decimal().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantity_reads_back_as_written() {
        for text in ["0", "31.35", "190000", "-0.000001", "9223372036854.775807"] {
            assert_eq!(Quantity::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_cannot_be_kept_exactly_is_refused() {
        assert_eq!(Quantity::parse("0.0000001"), Err(FixedError::TooPrecise(6)));
        assert_eq!(
            Quantity::parse("9223372036854.775808"),
            Err(FixedError::OutOfRange)
        );
        assert_eq!(Quantity::parse("1,5"), Err(FixedError::NotANumber));
    }
}
