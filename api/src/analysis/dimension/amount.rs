//! Trade added up: exact, and read as one measure or another.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::figures::Cell;
use super::key::Group;
use super::question::Undefined;
use super::rules::Dimension;
use crate::analysis::exact::{Converter, decimal_ratio};
use crate::registry::Catalogue;
use crate::trade::rate::rules::{RATE_SCALE, divide};
use crate::value::money::exponent;
use crate::value::{Currency, MonthRange};

/// What trade is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Money.
    Value,
    /// Net weight.
    Weight,
    /// Money for a kilogram.
    UnitValue,
}

/// Trade added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// In 10⁻¹⁰ of a minor unit of the currency asked for, as far as it could be converted.
    pub exact: i128,
    /// Net weight in grams; an unknown weight counts as none.
    pub grams: i128,
    /// Minor units by the currency they were recorded in.
    pub original: BTreeMap<String, i128>,
    /// Some of it could not be converted.
    pub unconverted: bool,
    /// Some of it is generated.
    pub synthetic: bool,
}

/// Groups with their amounts month by month; what is not there is a gap.
pub type Ledger = BTreeMap<Group, BTreeMap<i32, Amount>>;

/// Adds sums up by group and month.
pub fn post<'c>(
    ledger: &mut Ledger,
    cells: impl Iterator<Item = &'c Cell>,
    dimensions: &[Dimension],
    catalogue: &Catalogue,
    converter: &mut Converter<'_>,
) {
    for cell in cells {
        let group = Group::of(cell, dimensions, catalogue);
        let amount = Amount::of(cell, converter);
        let months = ledger.entry(group).or_default();
        months.entry(cell.month).or_default().add(&amount);
    }
}

impl Amount {
    /// Adds other trade.
    pub fn add(&mut self, other: &Self) {
        self.exact += other.exact;
        self.grams += other.grams;
        for (currency, minor) in &other.original {
            *self.original.entry(currency.clone()).or_default() += minor;
        }
        self.unconverted |= other.unconverted;
        self.synthetic |= other.synthetic;
    }

    /// The trade of a month's sum.
    pub fn of(cell: &Cell, converter: &mut Converter<'_>) -> Self {
        let exact = converter.convert(cell.minor, &cell.currency, cell.month);
        Self {
            exact: exact.unwrap_or_default(),
            grams: cell.grams.into(),
            original: BTreeMap::from([(cell.currency.clone(), cell.minor.into())]),
            unconverted: exact.is_none(),
            synthetic: cell.synthetic,
        }
    }

    /// What a group traded in some months; nothing where it has no figures of any of them.
    pub fn in_months(by_month: &BTreeMap<i32, Self>, months: MonthRange) -> Option<Self> {
        let mut found = by_month.range(months.from.number()..=months.to.number());
        let mut sum = found.next()?.1.clone();
        for (_, amount) in found {
            sum.add(amount);
        }
        Some(sum)
    }

    /// Why the measure says nothing here, if it does not.
    pub fn undefined(&self, measure: Measure) -> Option<Undefined> {
        match measure {
            Measure::Weight => None,
            Measure::Value | Measure::UnitValue if self.unconverted => Some(Undefined::RateMissing),
            Measure::UnitValue if self.grams == 0 => Some(Undefined::WeightMissing),
            Measure::Value | Measure::UnitValue => None,
        }
    }

    /// The measure as a number that shares and growth are made of; its unit is the same for all.
    pub fn comparable(&self, measure: Measure) -> Option<i128> {
        if self.undefined(measure).is_some() {
            return None;
        }
        Some(match measure {
            Measure::Value => self.exact,
            Measure::Weight => self.grams,
            Measure::UnitValue => per_kilogram(self.exact, self.grams)?,
        })
    }

    /// The measure in the only currency the trade was recorded in, and that currency.
    pub fn in_original(&self, measure: Measure) -> Option<(&str, i128)> {
        let mut currencies = self.original.iter();
        let (currency, minor) = currencies.next()?;
        if currencies.next().is_some() {
            return None;
        }
        let exact = minor * RATE_SCALE;
        let value = match measure {
            Measure::Value => exact,
            Measure::Weight => self.grams,
            Measure::UnitValue => per_kilogram(exact, self.grams)?,
        };
        Some((currency, value))
    }

    /// Money for a kilogram in major units, to four digits more than the currency has.
    pub fn unit_value(&self, currency: Currency) -> Option<Decimal> {
        if self.unconverted {
            return None;
        }
        let digits = exponent(currency) + 4;
        let scaled = divide(per_kilogram(self.exact, self.grams)? * 10_000, RATE_SCALE);
        Decimal::try_from_i128_with_scale(scaled, digits).ok()
    }

    /// The measure as people read it: major units to the last digit, kilograms, or major units
    /// for a kilogram.
    pub fn shown(&self, measure: Measure, currency: Currency) -> Option<Decimal> {
        match measure {
            Measure::Value if self.unconverted => None,
            Measure::Value => {
                let minor = divide(self.exact, RATE_SCALE);
                Decimal::try_from_i128_with_scale(minor, exponent(currency)).ok()
            }
            Measure::Weight => Decimal::try_from_i128_with_scale(self.grams, 3)
                .ok()
                .map(|it| it.normalize()),
            Measure::UnitValue => self.unit_value(currency),
        }
    }
}

/// Exact money for a kilogram.
fn per_kilogram(exact: i128, grams: i128) -> Option<i128> {
    (grams > 0).then(|| divide(exact * 1_000, grams))
}

/// Growth from one number to another in percent, to two digits.
pub fn growth_percent(base: i128, value: i128) -> Option<Decimal> {
    decimal_ratio((value - base) * 100, base, 2)
}
