//! Exchange rates: positive, in 10⁻¹⁰.

use super::fixed;

/// Digits after the point that a rate keeps.
const SCALE: u32 = 10;

/// Reads a decimal text; nothing when it is not positive or cannot be kept exactly.
pub fn parse(text: &str) -> Option<i64> {
    fixed::parse(text, SCALE).ok().filter(|rate| *rate > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_positive_and_exact() {
        assert_eq!(parse("12.5"), Some(125_000_000_000));
        for text in ["0", "-1", "0.00000000001", "9999999999", "x"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
