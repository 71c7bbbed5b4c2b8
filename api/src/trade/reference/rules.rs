//! What figures of whole economies say, and what they leave open.
//!
//! A figure with a partner or a chapter is a part of one without. A total that nobody has stated
//! is what its chapters add up to; a year of which there is neither leaves the whole open.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use entity::values::Direction;

use crate::value::MonthRange;

/// The code of the world among the economies.
pub const WORLD: &str = "WLD";

/// What a figure is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// ISO 3166-1 alpha-2, or [`WORLD`].
    pub economy: String,
    /// As the economy sees it.
    pub direction: Direction,
    /// ISO 3166-1 alpha-2; empty for all partners together.
    pub partner: String,
    /// The calendar year.
    pub year: i32,
    /// Two digits; empty for all goods together.
    pub hs_chapter: String,
}

/// What an economy traded in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is of.
    pub key: Key,
    /// In minor units of the reference's currency.
    pub value_minor: i64,
}

/// Whose trade with whom is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Trade<'a> {
    /// ISO 3166-1 alpha-2, or [`WORLD`].
    pub economy: &'a str,
    /// As the economy sees it.
    pub direction: Direction,
    /// With this country only.
    pub partner: Option<&'a str>,
}

/// The figures of some years.
#[derive(Clone, Debug)]
pub struct Figures {
    years: RangeInclusive<i32>,
    minor: BTreeMap<Key, i64>,
}

/// The calendar years that some months are, if they are whole years.
pub fn whole_years(months: MonthRange) -> Option<RangeInclusive<i32>> {
    let (from, to) = (months.from.number(), months.to.number());
    (from % 100 == 1 && to % 100 == 12).then_some(from / 100..=to / 100)
}

impl Figures {
    /// The figures of these years.
    pub fn new(years: RangeInclusive<i32>, figures: impl IntoIterator<Item = Figure>) -> Self {
        let figures = figures.into_iter();
        let figures = figures.filter(|figure| years.contains(&figure.key.year));
        let minor = figures.map(|it| (it.key, it.value_minor)).collect();
        Self { years, minor }
    }

    /// All goods of all years, in minor units; nothing where a year is open.
    pub fn total(&self, trade: Trade<'_>) -> Option<i128> {
        let mut total = 0;
        for year in self.years.clone() {
            let of_year = self.goods(trade, year);
            total += match of_year.get("") {
                Some(stated) => *stated,
                None if of_year.is_empty() => return None,
                None => of_year.values().sum(),
            };
        }
        Some(total)
    }

    /// The chapters of all years, in minor units; nothing where a year has none.
    pub fn chapters(&self, trade: Trade<'_>) -> Option<BTreeMap<String, i128>> {
        let mut chapters = BTreeMap::new();
        for year in self.years.clone() {
            let mut of_year = self.goods(trade, year);
            of_year.remove("");
            if of_year.is_empty() {
                return None;
            }
            for (chapter, minor) in of_year {
                *chapters.entry(chapter.to_owned()).or_default() += minor;
            }
        }
        Some(chapters)
    }

    fn goods(&self, trade: Trade<'_>, year: i32) -> BTreeMap<&str, i128> {
        let first = Key {
            economy: trade.economy.to_owned(),
            direction: trade.direction,
            partner: trade.partner.unwrap_or_default().to_owned(),
            year,
            hs_chapter: String::new(),
        };
        let is_same = |key: &Key| {
            (&key.economy, key.direction, &key.partner, key.year)
                == (&first.economy, first.direction, &first.partner, year)
        };
        self.minor
            .range(&first..)
            .take_while(|(key, _)| is_same(key))
            .map(|(key, minor)| (key.hs_chapter.as_str(), i128::from(*minor)))
            .collect()
    }
}

/// Totals that are less than their chapters add up to.
pub fn exceeded(figures: &[Figure]) -> Vec<Key> {
    let whole = |key: &Key| Key {
        hs_chapter: String::new(),
        ..key.clone()
    };
    let mut parts: BTreeMap<Key, i128> = BTreeMap::new();
    for figure in figures.iter().filter(|it| !it.key.hs_chapter.is_empty()) {
        *parts.entry(whole(&figure.key)).or_default() += i128::from(figure.value_minor);
    }
    let totals = figures.iter().filter(|it| it.key.hs_chapter.is_empty());
    let exceeded = totals.filter(|total| {
        let parts = parts.get(&total.key).copied().unwrap_or_default();
        parts > i128::from(total.value_minor)
    });
    exceeded.map(|total| total.key.clone()).collect()
}

/// The years that there are figures of.
pub fn years_of(figures: &[Figure]) -> BTreeSet<i32> {
    figures.iter().map(|figure| figure.key.year).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Month;

    const EXPORTS: Trade<'_> = Trade {
        economy: WORLD,
        direction: Direction::Export,
        partner: None,
    };

    fn figure(year: i32, hs_chapter: &str, value_minor: i64) -> Figure {
        let key = Key {
            economy: WORLD.to_owned(),
            direction: Direction::Export,
            partner: String::new(),
            year,
            hs_chapter: hs_chapter.to_owned(),
        };
        Figure { key, value_minor }
    }

    #[test]
    fn a_stated_total_goes_before_what_chapters_add_up_to() {
        let stated = [
            figure(2023, "", 100),
            figure(2023, "44", 30),
            figure(2023, "27", 50),
            figure(2024, "44", 40),
        ];

        let figures = Figures::new(2023..=2024, stated);

        assert_eq!(figures.total(EXPORTS), Some(140));
        let chapters = figures.chapters(EXPORTS).unwrap();
        assert_eq!(chapters["44"], 70);
        assert_eq!(chapters["27"], 50);
    }

    #[test]
    fn a_year_without_figures_leaves_the_whole_open() {
        let figures = Figures::new(2023..=2024, [figure(2023, "", 100)]);

        assert_eq!(figures.total(EXPORTS), None);
        assert_eq!(figures.chapters(EXPORTS), None);
        let imports = Trade {
            direction: Direction::Import,
            ..EXPORTS
        };
        assert_eq!(figures.total(imports), None);
    }

    #[test]
    fn chapters_that_exceed_their_total_are_found() {
        let sound = [figure(2023, "", 80), figure(2023, "44", 80)];
        let wrong = [figure(2023, "", 80), figure(2023, "44", 81)];

        assert_eq!(exceeded(&sound), []);
        assert_eq!(exceeded(&wrong), [wrong[0].key.clone()]);
    }

    #[test]
    fn months_are_whole_years_from_january_to_december() {
        let months = |from, to| MonthRange {
            from: Month::from_number(from).unwrap(),
            to: Month::from_number(to).unwrap(),
        };

        assert_eq!(whole_years(months(202301, 202412)), Some(2023..=2024));
        assert_eq!(whole_years(months(202302, 202412)), None);
        assert_eq!(whole_years(months(202301, 202411)), None);
    }
}
