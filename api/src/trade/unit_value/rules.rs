//! Whether a value per kilogram is far outside what it has been.
//!
//! The robust z-score of its logarithm: the distance from the median in units of the median
//! absolute deviation. Neither moves when a few of the months were wrong themselves.

use std::collections::HashMap;

use entity::values::Direction;

use crate::trade::rules::chapter;

/// What one code's goods were worth in one month.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// As the reporter sees it.
    pub direction: Direction,
    /// Harmonized System.
    pub hs_code: String,
    /// ISO 4217.
    pub currency: String,
    /// In minor units.
    pub value_minor: i64,
    /// In grams.
    pub net_weight_g: i64,
}

/// Where logarithms of values per gram lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Norm {
    /// Their median.
    pub median: f64,
    /// The median of their distances from it.
    pub deviation: f64,
}

/// What is usual, by direction, code or chapter, and currency.
#[derive(Debug, Default)]
pub struct Norms(HashMap<(Direction, String, String), Norm>);

/// A value per kilogram that is far outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unusual {
    /// It, in minor units a gram.
    pub found: f64,
    /// The least that would be usual.
    pub low: f64,
    /// The most that would be.
    pub high: f64,
}

/// Months that a code, or a chapter, must have been seen in.
const LEAST_OF_CODE: usize = 6;
const LEAST_OF_CHAPTER: usize = 24;
/// Prices that hardly ever moved are no reason to be strict: 5 %.
const LEAST_DEVIATION: f64 = 0.05;
/// Makes the deviation of a normal distribution its standard deviation.
const CONSISTENCY: f64 = 1.4826;

impl Norms {
    /// From what has been.
    pub fn of(points: impl IntoIterator<Item = Point>) -> Self {
        let mut logarithms: HashMap<(Direction, String, String), Vec<f64>> = HashMap::new();
        for point in points {
            let Some(logarithm) = logarithm(point.value_minor, point.net_weight_g) else {
                continue;
            };
            let chapter = chapter(&point.hs_code).to_owned();
            if chapter != point.hs_code {
                let key = (point.direction, chapter, point.currency.clone());
                logarithms.entry(key).or_default().push(logarithm);
            }
            let key = (point.direction, point.hs_code, point.currency);
            logarithms.entry(key).or_default().push(logarithm);
        }
        let norms = logarithms.into_iter().filter_map(|(key, mut values)| {
            let least = match key.1.len() {
                2 => LEAST_OF_CHAPTER,
                _ => LEAST_OF_CODE,
            };
            (values.len() >= least).then(|| (key, norm(&mut values)))
        });
        Self(norms.collect())
    }

    /// What is unusual about a value: its code's months decide, or else its chapter's.
    pub fn judge(&self, point: &Point, limit: f64) -> Option<Unusual> {
        let found = logarithm(point.value_minor, point.net_weight_g)?;
        let of = |code: &str| {
            let key = (point.direction, code.to_owned(), point.currency.clone());
            self.0.get(&key).copied()
        };
        let norm = of(&point.hs_code).or_else(|| of(chapter(&point.hs_code)))?;
        let distance = norm.deviation.max(LEAST_DEVIATION) * CONSISTENCY * limit;
        ((found - norm.median).abs() > distance).then(|| Unusual {
            found: found.exp(),
            low: (norm.median - distance).exp(),
            high: (norm.median + distance).exp(),
        })
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn logarithm(value_minor: i64, net_weight_g: i64) -> Option<f64> {
    let is_known = value_minor > 0 && net_weight_g > 0;
    is_known.then(|| (value_minor as f64).ln() - (net_weight_g as f64).ln())
}

fn norm(values: &mut [f64]) -> Norm {
    let median_value = median(values);
    let mut distances: Vec<f64> = values
        .iter()
        .map(|value| (value - median_value).abs())
        .collect();
    Norm {
        median: median_value,
        deviation: median(&mut distances),
    }
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() % 2 {
        0 => values[middle - 1].midpoint(values[middle]),
        _ => values[middle],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(hs_code: &str, value_minor: i64) -> Point {
        Point {
            direction: Direction::Import,
            hs_code: hs_code.into(),
            currency: "CNY".into(),
            value_minor,
            net_weight_g: 1000,
        }
    }

    fn steady() -> Norms {
        Norms::of((0..12).map(|month| point("120190", 400 + month)))
    }

    #[test]
    fn what_is_far_from_the_months_before_is_unusual() {
        let norms = steady();

        assert_eq!(norms.judge(&point("120190", 420), 5.0), None);
        let unusual = norms.judge(&point("120190", 4000), 5.0).unwrap();
        assert!(unusual.low < 0.4 && unusual.high > 0.41 && unusual.high < 1.0);
        assert!(norms.judge(&point("120190", 40), 5.0).is_some());
    }

    #[test]
    fn a_wrong_month_does_not_move_what_is_usual() {
        let months = (0..12).map(|month| point("120190", if month == 3 { 400_000 } else { 400 }));
        let norms = Norms::of(months);

        assert!(norms.judge(&point("120190", 400_000), 5.0).is_some());
        assert_eq!(norms.judge(&point("120190", 405), 5.0), None);
    }

    #[test]
    fn the_chapter_judges_codes_that_are_new() {
        let codes = ["120190", "120110", "120400"];
        let months = (0..36).map(|it| point(codes[it % 3], 400 + it as i64));
        let norms = Norms::of(months);

        assert!(norms.judge(&point("120999", 40_000), 5.0).is_some());
        assert_eq!(norms.judge(&point("840100", 40_000), 5.0), None);
    }

    #[test]
    fn too_few_months_judge_nothing() {
        let norms = Norms::of((0..5).map(|_| point("120190", 400)));

        assert!(norms.is_empty());
        assert_eq!(steady().judge(&point("120190", 0), 5.0), None);
    }
}
