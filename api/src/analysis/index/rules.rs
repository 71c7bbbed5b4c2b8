//! The formulas; docs/formulas.md says what they mean.

use rust_decimal::Decimal;

use crate::analysis::exact::decimal_ratio;
use crate::value::fixed::rounded;

/// Digits after the point of an index.
pub const DIGITS: u32 = 4;

/// Herfindahl–Hirschman: the squares of the shares in percent, added; 10,000 for a single part.
pub fn concentration(parts: &[i128]) -> Option<Decimal> {
    let whole = parts.iter().sum::<i128>();
    let mut sum = Decimal::ZERO;
    for part in parts {
        let share = share(*part, whole)? * Decimal::ONE_HUNDRED;
        sum += share * share;
    }
    (whole > 0).then(|| shown(sum))
}

/// Grubel–Lloyd over pairs of exports and imports, weighted by their sum; of one pair, its own.
pub fn intra_industry(pairs: impl Iterator<Item = (i128, i128)>) -> Option<Decimal> {
    let (mut matched, mut whole) = (0, 0);
    for (exports, imports) in pairs {
        whole += exports + imports;
        matched += exports + imports - (exports - imports).abs();
    }
    decimal_ratio(matched, whole, DIGITS)
}

/// A part of a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The part.
    pub part: i128,
    /// The whole.
    pub whole: i128,
}

/// A share against the same share in a reference: Balassa's revealed comparative advantage, and
/// the location quotient.
pub fn specialisation(here: Part, reference: Part) -> Option<Decimal> {
    let here = share(here.part, here.whole)?;
    let reference = share(reference.part, reference.whole)?;
    here.checked_div(reference).map(shown)
}

/// How well what one exports fits what another imports: 100 where the shares of all goods are the
/// same, 0 where they have none in common.
pub fn complementarity(pairs: &[(i128, i128)]) -> Option<Decimal> {
    let exported: i128 = pairs.iter().map(|pair| pair.0).sum();
    let imported: i128 = pairs.iter().map(|pair| pair.1).sum();
    if exported == 0 || imported == 0 {
        return None;
    }
    let mut apart = Decimal::ZERO;
    for (exports, imports) in pairs {
        apart += (share(*imports, imported)? - share(*exports, exported)?).abs();
    }
    let common = Decimal::ONE - apart / Decimal::TWO;
    Some(shown(common * Decimal::ONE_HUNDRED))
}

fn share(part: i128, whole: i128) -> Option<Decimal> {
    let number = |value| Decimal::try_from_i128_with_scale(value, 0).ok();
    number(part)?.checked_div(number(whole)?)
}

fn shown(value: Decimal) -> Decimal {
    rounded(value, DIGITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: Option<Decimal>) -> Option<String> {
        value.map(|value| value.to_string())
    }

    #[test]
    fn concentration_squares_the_shares() {
        assert_eq!(text(concentration(&[40, 30, 20, 10])), Some("3000".into()));
        assert_eq!(text(concentration(&[7])), Some("10000".into()));
        assert_eq!(text(concentration(&[])), None);
        assert_eq!(text(concentration(&[0, 0])), None);
    }

    #[test]
    fn intra_industry_trade_is_what_matches() {
        let of = |pairs: &[(i128, i128)]| text(intra_industry(pairs.iter().copied()));

        assert_eq!(of(&[(100, 50)]), Some("0.6667".into()));
        assert_eq!(of(&[(5, 5)]), Some("1".into()));
        assert_eq!(of(&[(5, 0)]), Some("0".into()));
        assert_eq!(of(&[(0, 0)]), None);
        // (10 + 0) of 20 matched in the one, nothing of 20 in the other.
        assert_eq!(of(&[(10, 10), (20, 0)]), Some("0.5".into()));
    }

    #[test]
    fn specialisation_compares_shares() {
        let part = |part, whole| Part { part, whole };

        assert_eq!(
            text(specialisation(part(20, 100), part(10, 200))),
            Some("4".into())
        );
        assert_eq!(text(specialisation(part(1, 3), part(0, 200))), None);
        assert_eq!(text(specialisation(part(0, 0), part(1, 2))), None);
    }

    #[test]
    fn complementarity_counts_what_shares_have_in_common() {
        assert_eq!(text(complementarity(&[(1, 2), (1, 2)])), Some("100".into()));
        assert_eq!(text(complementarity(&[(1, 0), (0, 1)])), Some("0".into()));
        assert_eq!(text(complementarity(&[(3, 1), (1, 1)])), Some("75".into()));
        assert_eq!(text(complementarity(&[(0, 1)])), None);
    }
}
