//! Trade of each group, rounded so that groups, months and parts add up.
//!
//! The whole of a period and direction is rounded once; its sectors are rounded to add up to it;
//! the months, partners and chapters of a group are rounded to add up to the group.

use std::collections::BTreeMap;

use super::breakdown_store::BreakdownCell;
use super::cells::Cells;
use super::figures::{Comparison, MonthOfTrade, Trade, Undefined};
use super::request::{Request, Wants};
use super::service::Group;
use super::trade_store::TradeCell;
use crate::analysis::exact::{Converter, round, round_parts};
use crate::registry::Catalogue;
use crate::value::{Money, Month, MonthRange};

/// Trade of all periods wanted, sector by sector.
#[derive(Debug)]
pub struct TradeSums<'a> {
    request: &'a Request,
    cells: &'a Cells,
    by_sector: BTreeMap<&'a str, Vec<&'a TradeCell>>,
    period: PeriodSums<'a>,
    year_before: Option<PeriodSums<'a>>,
    period_before: Option<PeriodSums<'a>>,
}

/// Trade of one period in whole minor units: imports and exports of each sector.
#[derive(Debug)]
struct PeriodSums<'a> {
    period: MonthRange,
    imports: BTreeMap<&'a str, i64>,
    exports: BTreeMap<&'a str, i64>,
    /// Whether every amount could be converted.
    converted: bool,
}

impl<'a> TradeSums<'a> {
    /// Adds up what the database gave.
    pub fn new(request: &'a Request, wants: Wants, cells: &'a Cells) -> Self {
        let mut by_sector: BTreeMap<&str, Vec<&TradeCell>> = BTreeMap::new();
        for cell in &cells.trade {
            by_sector.entry(&cell.sector_code).or_default().push(cell);
        }
        let sums = |period| PeriodSums::new(request, cells, period);
        Self {
            period: sums(request.period),
            year_before: wants.year_before.then(|| sums(request.year_before())),
            period_before: wants.period_before.then(|| sums(request.period_before())),
            request,
            cells,
            by_sector,
        }
    }

    /// The trade of a group.
    pub fn of(&self, group: &Group, catalogue: &Catalogue) -> Trade {
        let has =
            |sector: &str| group.has_sector(catalogue, (!sector.is_empty()).then_some(sector));
        let of_group = self.by_sector.iter().filter(|(sector, _)| has(sector));
        let cells: Vec<&TradeCell> = of_group
            .flat_map(|(_, cells)| cells)
            .copied()
            .filter(|cell| contains(self.request.period, cell.month))
            .collect();
        let (imports, exports) = self.period.of(&has);
        let total = imports + exports;
        let mut converter = Converter::new(&self.cells.rates, self.request.currency);
        let months = self.months(&cells, imports, exports, &mut converter);
        let money = |minor| Money::new(minor, self.request.currency);
        let (all_imports, all_exports) = self.period.of(&|_| true);
        Trade {
            reporter: self.request.reporter,
            imports: money(imports),
            exports: money(exports),
            net_weight_g: cells
                .iter()
                .fold(0, |sum: i64, cell| sum.saturating_add(cell.grams)),
            contains_synthetic: cells.iter().any(|cell| cell.synthetic),
            share: (all_imports + all_exports > 0).then_some((total, all_imports + all_exports)),
            year_before: self
                .year_before
                .as_ref()
                .map(|base| self.compare(base, total, &has)),
            period_before: self
                .period_before
                .as_ref()
                .map(|base| self.compare(base, total, &has)),
            months,
            partners: self.parts(&self.cells.partners, total, &has),
            chapters: self.parts(&self.cells.chapters, total, &has),
            conversion: converter.finish(),
        }
    }

    fn months(
        &self,
        cells: &[&TradeCell],
        imports: i64,
        exports: i64,
        converter: &mut Converter<'_>,
    ) -> Vec<MonthOfTrade> {
        let mut exact: BTreeMap<i32, (i128, i128)> = BTreeMap::new();
        for cell in cells {
            let (imported, exported) = exact.entry(cell.month).or_default();
            *imported += converter.exact(cell.imports, &cell.currency, cell.month);
            *exported += converter.exact(cell.exports, &cell.currency, cell.month);
        }
        let column = |pick: fn(&(i128, i128)) -> i128| exact.values().map(pick).collect::<Vec<_>>();
        let imports = round_parts(imports, &column(|pair| pair.0));
        let exports = round_parts(exports, &column(|pair| pair.1));
        let money = |minor| Money::new(minor, self.request.currency);
        let months = exact.keys().zip(imports).zip(exports);
        months
            .filter_map(|((month, imports), exports)| {
                let month = Month::from_number(*month).ok()?;
                Some(MonthOfTrade {
                    month,
                    imports: money(imports),
                    exports: money(exports),
                })
            })
            .collect()
    }

    /// Trade by partner or chapter, the largest first, equal ones by code.
    fn parts(
        &self,
        cells: &[BreakdownCell],
        total: i64,
        has: &impl Fn(&str) -> bool,
    ) -> Vec<(String, Money)> {
        let mut converter = Converter::new(&self.cells.rates, self.request.currency);
        let mut exact: BTreeMap<&str, i128> = BTreeMap::new();
        for cell in cells.iter().filter(|cell| has(&cell.sector_code)) {
            *exact.entry(&cell.part).or_default() +=
                converter.exact(cell.minor, &cell.currency, cell.month);
        }
        let rounded = round_parts(total, &exact.values().copied().collect::<Vec<_>>());
        let mut parts: Vec<(String, Money)> = (exact.into_keys().zip(rounded))
            .map(|(part, minor)| (part.to_owned(), Money::new(minor, self.request.currency)))
            .collect();
        parts.sort_by_key(|(_, money)| std::cmp::Reverse(money.minor));
        parts
    }

    fn compare(
        &self,
        base: &PeriodSums<'_>,
        total: i64,
        has: &impl Fn(&str) -> bool,
    ) -> Comparison {
        let (imports, exports) = base.of(has);
        let money = |minor| Money::new(minor, self.request.currency);
        let undefined = if !self.cells.cover(self.request.period) {
            Some(Undefined::PeriodIncomplete)
        } else if !self.cells.cover(base.period) {
            Some(Undefined::BaseIncomplete)
        } else if !(self.period.converted && base.converted) {
            Some(Undefined::RateMissing)
        } else {
            (imports + exports == 0).then_some(Undefined::BaseZero)
        };
        Comparison {
            period: base.period,
            base: money(imports + exports),
            value: money(total),
            undefined,
        }
    }
}

impl<'a> PeriodSums<'a> {
    fn new(request: &Request, cells: &'a Cells, period: MonthRange) -> Self {
        let mut converter = Converter::new(&cells.rates, request.currency);
        let mut sums = |minor: fn(&TradeCell) -> i64| {
            let mut exact: BTreeMap<&str, i128> = BTreeMap::new();
            for cell in cells.trade.iter().filter(|it| contains(period, it.month)) {
                *exact.entry(&cell.sector_code).or_default() +=
                    converter.exact(minor(cell), &cell.currency, cell.month);
            }
            let values: Vec<i128> = exact.values().copied().collect();
            let rounded = round_parts(round(values.iter().sum()), &values);
            exact.into_keys().zip(rounded).collect()
        };
        let (imports, exports) = (sums(|it| it.imports), sums(|it| it.exports));
        let converted = converter.finish().unconverted.is_empty();
        Self {
            period,
            imports,
            exports,
            converted,
        }
    }

    /// Imports and exports of the sectors that belong to a group.
    fn of(&self, has: &impl Fn(&str) -> bool) -> (i64, i64) {
        let sum = |sectors: &BTreeMap<&str, i64>| {
            sectors
                .iter()
                .filter(|(sector, _)| has(sector))
                .map(|(_, minor)| minor)
                .sum()
        };
        (sum(&self.imports), sum(&self.exports))
    }
}

fn contains(period: MonthRange, month: i32) -> bool {
    (period.from.number()..=period.to.number()).contains(&month)
}
