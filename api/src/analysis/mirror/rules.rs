//! Two reports of the same trade, side by side.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use entity::values::{Direction, Side};
use rust_decimal::Decimal;
use sea_orm::ActiveEnum;

use crate::analysis::dimension::{
    Amount, Calendar, Dimension, Figures, Ledger, Question, Step, Undefined, post,
};
use crate::analysis::exact::{Conversion, Converter, decimal_ratio};
use crate::registry::Catalogue;
use crate::value::{Month, MonthRange};

/// Both ways across the river.
#[derive(Clone, Debug)]
pub struct Mirror {
    /// From the Chinese bank, then from the Russian bank.
    pub ways: Vec<Way>,
    /// How amounts became one currency.
    pub conversion: Conversion,
}

/// The trade from one bank to the other.
#[derive(Clone, Debug)]
pub struct Way {
    /// Whose exports.
    pub exporter: Side,
    /// The whole period.
    pub total: Pair,
    /// Period by period.
    pub periods: Vec<Pair>,
    /// By chapter and month, the largest difference first.
    pub by_chapter: Vec<(String, Pair)>,
}

/// What both banks report of the same trade.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The months.
    pub months: MonthRange,
    /// What the exporter reports; nothing where it has no figures.
    pub exports: Option<Amount>,
    /// What the importer reports; nothing where it has no figures.
    pub imports: Option<Amount>,
    /// The difference against the mean of both, in percent, or why not.
    pub asymmetry: Result<Decimal, Undefined>,
}

/// What the sums must be told apart by.
pub fn dimensions(by_chapter: bool) -> Vec<Dimension> {
    let chapter = by_chapter.then_some(Dimension::Hs(2));
    [Dimension::Direction, Dimension::Partner]
        .into_iter()
        .chain(chapter)
        .collect()
}

/// The mirror of the months and goods of a question.
pub fn mirror(question: &Question, step: Step, figures: &Figures, catalogue: &Catalogue) -> Mirror {
    let mut converter = Converter::new(&figures.rates, question.currency);
    let mut ledger = Ledger::new();
    let cells = figures.cells.iter();
    post(
        &mut ledger,
        cells,
        &question.dimensions,
        catalogue,
        &mut converter,
    );
    let calendar = figures.calendar();
    let period = question.filter.period;
    let way = |exporter| {
        Reports::new(&ledger, &question.dimensions, exporter).way(period, step, &calendar)
    };
    Mirror {
        ways: vec![way(Side::Cn), way(Side::Ru)],
        conversion: converter.finish(),
    }
}

type ByMonth = BTreeMap<i32, Amount>;

/// The two reports of one way: in all, and by chapter.
struct Reports {
    exporter: Side,
    exports: ByMonth,
    imports: ByMonth,
    by_chapter: BTreeMap<String, (ByMonth, ByMonth)>,
}

impl Reports {
    fn new(ledger: &Ledger, dimensions: &[Dimension], exporter: Side) -> Self {
        let mut reports = Self {
            exporter,
            exports: ByMonth::new(),
            imports: ByMonth::new(),
            by_chapter: BTreeMap::new(),
        };
        for (group, by_month) in ledger {
            let direction = if group.side == exporter {
                Direction::Export
            } else {
                Direction::Import
            };
            let partner = group.side.across().country();
            let is = |dimension, value: &str| group.part(dimensions, dimension) == Some(value);
            if !is(Dimension::Direction, &direction.to_value()) || !is(Dimension::Partner, partner)
            {
                continue;
            }
            let chapter = group.part(dimensions, Dimension::Hs(2)).unwrap_or_default();
            let of_chapter = reports.by_chapter.entry(chapter.to_owned()).or_default();
            let (all, of_chapter) = match direction {
                Direction::Export => (&mut reports.exports, &mut of_chapter.0),
                Direction::Import => (&mut reports.imports, &mut of_chapter.1),
            };
            for (month, amount) in by_month {
                all.entry(*month).or_default().add(amount);
                of_chapter.entry(*month).or_default().add(amount);
            }
        }
        reports
    }

    fn way(&self, period: MonthRange, step: Step, calendar: &Calendar) -> Way {
        let pair = |months| Pair::new(months, &self.exports, &self.imports, calendar);
        let starts: BTreeSet<Month> = period.months().map(|month| step.start(month)).collect();
        let periods = starts.into_iter().filter_map(|start| {
            let pair = pair(step.range(start).overlap(period)?);
            (pair.exports.is_some() || pair.imports.is_some()).then_some(pair)
        });
        Way {
            exporter: self.exporter,
            total: pair(period),
            periods: periods.collect(),
            by_chapter: self.discrepancies(calendar),
        }
    }

    /// Every chapter and month that both banks have released, by difference.
    fn discrepancies(&self, calendar: &Calendar) -> Vec<(String, Pair)> {
        let mut found = Vec::new();
        for (chapter, (exports, imports)) in &self.by_chapter {
            let months: BTreeSet<i32> = exports.keys().chain(imports.keys()).copied().collect();
            for month in months
                .into_iter()
                .filter_map(|it| Month::from_number(it).ok())
            {
                let only = MonthRange {
                    from: month,
                    to: month,
                };
                let pair = Pair::new(only, exports, imports, calendar);
                if pair.asymmetry.is_ok() {
                    found.push((chapter.clone(), pair));
                }
            }
        }
        found.sort_by_key(|(_, pair)| Reverse(pair.difference().abs()));
        found
    }
}

impl Pair {
    fn new(months: MonthRange, exports: &ByMonth, imports: &ByMonth, calendar: &Calendar) -> Self {
        let mut pair = Self {
            months,
            exports: Amount::in_months(exports, months),
            imports: Amount::in_months(imports, months),
            asymmetry: Err(Undefined::PeriodIncomplete),
        };
        if calendar.covers(Side::Cn, months) && calendar.covers(Side::Ru, months) {
            pair.asymmetry = pair.compare();
        }
        pair
    }

    /// Exports less imports, exact.
    pub fn difference(&self) -> i128 {
        exact(&self.exports) - exact(&self.imports)
    }

    fn compare(&self) -> Result<Decimal, Undefined> {
        let reports = [&self.exports, &self.imports];
        if reports
            .into_iter()
            .flatten()
            .any(|amount| amount.unconverted)
        {
            return Err(Undefined::RateMissing);
        }
        asymmetry(exact(&self.exports), exact(&self.imports)).ok_or(Undefined::NoTrade)
    }
}

/// The difference of two reports against their mean, in percent: 0 where they agree, 200 where
/// only one has anything.
fn asymmetry(one: i128, other: i128) -> Option<Decimal> {
    decimal_ratio((one - other).abs() * 200, one + other, 2)
}

fn exact(amount: &Option<Amount>) -> i128 {
    amount.as_ref().map_or(0, |amount| amount.exact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_compared_with_their_mean() {
        let shown = |one, other| asymmetry(one, other).map(|it| it.to_string());

        assert_eq!(shown(110, 90), Some("20".to_owned()));
        assert_eq!(shown(90, 110), Some("20".to_owned()));
        assert_eq!(shown(5, 0), Some("200".to_owned()));
        assert_eq!(shown(7, 7), Some("0".to_owned()));
        assert_eq!(shown(0, 0), None);
    }
}
