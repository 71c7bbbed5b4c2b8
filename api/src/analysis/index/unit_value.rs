//! Unit values and their index.
//!
//! The index is Fisher's, chained from period to period over HS chapters: the geometric mean of
//! Laspeyres' and Paasche's. It has no exact form in decimals, so it is computed in binary and
//! shown to four digits.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::rules::DIGITS;
use crate::analysis::dimension::{Amount, Undefined};
use crate::value::fixed::rounded;

/// Chapters with what was traded under them.
pub type Chapters = BTreeMap<String, Amount>;

/// The index of each period, the first being 100; a period that cannot be linked to the one
/// before breaks the chain for all that follow.
pub fn chain(periods: &[Chapters]) -> Vec<Result<Decimal, Undefined>> {
    let mut level: Result<f64, Undefined> = Ok(100.0);
    let mut found = Vec::new();
    for (place, chapters) in periods.iter().enumerate() {
        if let Some(before) = place.checked_sub(1).and_then(|place| periods.get(place)) {
            level = level.and_then(|level| Ok(level * link(before, chapters)?));
        }
        found.push(level.and_then(shown));
    }
    found
}

fn shown(level: f64) -> Result<Decimal, Undefined> {
    let number = Decimal::from_f64(level).ok_or(Undefined::NothingInCommon)?;
    Ok(rounded(number, DIGITS))
}

/// Fisher's index of one period against the one before, over the chapters that have a weight in
/// both.
fn link(before: &Chapters, now: &Chapters) -> Result<f64, Undefined> {
    let (mut old, mut old_at_new_prices) = (0.0, 0.0);
    let (mut new, mut new_at_old_prices) = (0.0, 0.0);
    for (chapter, was) in before {
        let Some(is) = now.get(chapter) else { continue };
        if was.unconverted || is.unconverted {
            return Err(Undefined::RateMissing);
        }
        if was.grams == 0 || is.grams == 0 {
            continue;
        }
        let (value_was, value_is) = (was.exact as f64, is.exact as f64);
        let quantities = is.grams as f64 / was.grams as f64;
        old += value_was;
        old_at_new_prices += value_is / quantities;
        new += value_is;
        new_at_old_prices += value_was * quantities;
    }
    if old <= 0.0 || new_at_old_prices <= 0.0 || new <= 0.0 {
        return Err(Undefined::NothingInCommon);
    }
    Ok((old_at_new_prices / old * (new / new_at_old_prices)).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chapters(list: &[(&str, i128, i128)]) -> Chapters {
        let amount = |exact, grams| Amount {
            exact,
            grams,
            ..Amount::default()
        };
        let chapters = list.iter();
        chapters
            .map(|(code, exact, grams)| ((*code).to_owned(), amount(*exact, *grams)))
            .collect()
    }

    #[test]
    fn a_price_that_doubles_doubles_the_index() {
        let periods = [
            chapters(&[("44", 1_000, 10)]),
            chapters(&[("44", 4_000, 20)]),
            chapters(&[("44", 1_000, 10)]),
        ];

        let index: Vec<String> = chain(&periods)
            .into_iter()
            .map(|it| it.unwrap().to_string())
            .collect();

        assert_eq!(index, ["100", "200", "100"]);
    }

    #[test]
    fn the_index_is_the_geometric_mean_of_both_weightings() {
        let periods = [
            chapters(&[("27", 100, 10), ("44", 100, 10)]),
            chapters(&[("27", 400, 20), ("44", 100, 10)]),
        ];

        // Laspeyres (20·10 + 10·10) / 200 = 1.5, Paasche 500 / (10·20 + 10·10) = 1.6667.
        assert_eq!(chain(&periods)[1].unwrap().to_string(), "158.1139");
    }

    #[test]
    fn without_goods_in_common_the_chain_breaks() {
        let periods = [
            chapters(&[("27", 100, 10)]),
            chapters(&[("44", 100, 10)]),
            chapters(&[("44", 100, 10)]),
        ];

        let broken: Result<Decimal, _> = Err(Undefined::NothingInCommon);
        assert_eq!(chain(&periods)[1..], [broken, broken]);
    }
}
