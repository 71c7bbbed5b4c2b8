//! The points of a series, from sums by month.
//!
//! What a reporter traded in the whole period is rounded once; calendar periods are rounded to
//! add up to it, and the points of a period to add up to the period.

use std::collections::BTreeMap;

use entity::values::Side;
use rust_decimal::Decimal;

use super::request::Request;
use crate::analysis::dimension::{
    Amount, Calendar, Coverage, Figures, Key, Ledger, Measure, Undefined, growth_percent, post,
    step_of,
};
use crate::analysis::exact::{Conversion, Converter, decimal_ratio, round, round_parts};
use crate::registry::Catalogue;
use crate::value::{Money, Month, MonthRange};

/// Points, and what they add up to.
#[derive(Clone, Debug)]
pub struct Series {
    /// By period, then by the other dimensions.
    pub points: Vec<Point>,
    /// All points of each reporter together.
    pub totals: Vec<Total>,
    /// How amounts became one currency.
    pub conversion: Conversion,
}

/// What one reporter traded in the whole period.
#[derive(Clone, Debug)]
pub struct Total {
    /// The reporter.
    pub side: Side,
    /// The exact sum.
    pub amount: Amount,
    /// The sum rounded.
    pub minor: i64,
    /// How much of the period is released.
    pub coverage: Coverage,
}

/// One point.
#[derive(Clone, Debug)]
pub struct Point {
    /// What its trade has in common.
    pub key: Key,
    /// The months it stands for.
    pub months: MonthRange,
    /// The exact sum.
    pub amount: Amount,
    /// The sum rounded, so that points add up.
    pub minor: i64,
    /// How much of its calendar period is released and asked for.
    pub coverage: Coverage,
    /// Share in the period's trade of the same reporter, in percent.
    pub share: Option<Decimal>,
    /// All since the first month asked for; nothing where a month is missing.
    pub cumulative: Option<Running>,
    /// All since January, or the first month asked for.
    pub cumulative_in_year: Option<Running>,
    /// Against the same months of the year before.
    pub year_before: Option<Growth>,
    /// Against the period before.
    pub period_before: Option<Growth>,
}

/// A running total.
#[derive(Clone, Debug, Default)]
pub struct Running {
    /// The exact sum.
    pub amount: Amount,
    /// The rounded points, added.
    pub minor: i64,
}

/// A point beside an earlier one.
#[derive(Clone, Debug)]
pub struct Growth {
    /// The months of the earlier one.
    pub months: MonthRange,
    /// The earlier one; nothing where there are no figures.
    pub base: Option<Amount>,
    /// In percent, or why not.
    pub percent: Result<Decimal, Undefined>,
    /// In the currency the figures were recorded in, where it is one.
    pub in_original: Option<(String, Decimal)>,
}

/// The series that answers a request.
pub fn series(request: &Request, figures: &Figures, catalogue: &Catalogue) -> Series {
    let (ledger, conversion) = ledger(request, figures, catalogue);
    let calendar = figures.calendar();
    let mut points = points(request, &ledger, &calendar);
    let totals = round_all(request, &mut points, &calendar);
    share(request.measure, &mut points);
    if step_of(&request.dimensions).is_some() {
        run(request, &mut points, &calendar);
    }
    for point in &mut points {
        let back = |months| growth(request.measure, point, months, &ledger, &calendar);
        let year = request.year_before.then(|| back(request.year_back()));
        let before = request.period_before.then(|| back(request.period_back()));
        (point.year_before, point.period_before) = (year, before);
    }
    points.sort_by_cached_key(|point| point.key.place());
    Series {
        points,
        totals,
        conversion,
    }
}

/// The sums by group and month. What could not be converted is told of the period only, the rates
/// of all months that are compared.
fn ledger(request: &Request, figures: &Figures, catalogue: &Catalogue) -> (Ledger, Conversion) {
    let period = request.filter.period;
    let mut ledger = Ledger::new();
    let is_in = |month: i32| period.from.number() <= month && month <= period.to.number();
    let mut post_cells = |within: bool| {
        let mut converter = Converter::new(&figures.rates, request.currency);
        let cells = figures
            .cells
            .iter()
            .filter(|cell| is_in(cell.month) == within);
        post(
            &mut ledger,
            cells,
            &request.dimensions,
            catalogue,
            &mut converter,
        );
        converter.finish()
    };
    let mut conversion = post_cells(true);
    let earlier = post_cells(false);
    let later = std::mem::replace(&mut conversion.rates, earlier.rates);
    conversion.rates.extend(later);
    (ledger, conversion)
}

/// A point wherever there are figures: not rounded, not compared.
fn points(request: &Request, ledger: &Ledger, calendar: &Calendar) -> Vec<Point> {
    let period = request.filter.period;
    let step = step_of(&request.dimensions);
    let mut points = Vec::new();
    for (group, by_month) in ledger {
        let within = by_month.range(period.from.number()..=period.to.number());
        let mut starts: Vec<Option<Month>> = within
            .filter_map(|(month, _)| Month::from_number(*month).ok())
            .map(|month| step.map(|step| step.start(month)))
            .collect();
        starts.dedup();
        for start in starts {
            let whole = step.zip(start).map(|(step, start)| step.range(start));
            let months = whole.map_or(Some(period), |whole| whole.overlap(period));
            let Some(months) = months else { continue };
            let Some(amount) = Amount::in_months(by_month, months) else {
                continue;
            };
            let coverage = Coverage {
                months: whole.unwrap_or(period).len(),
                ..calendar.coverage(group.side, months)
            };
            points.push(Point {
                key: Key {
                    start,
                    group: group.clone(),
                },
                months,
                amount,
                minor: 0,
                coverage,
                share: None,
                cumulative: None,
                cumulative_in_year: None,
                year_before: None,
                period_before: None,
            });
        }
    }
    points.sort_by(|one, other| one.key.cmp(&other.key));
    points
}

/// The points of each reporter and calendar period, by their places.
fn by_period(points: &[Point]) -> BTreeMap<(Side, Option<Month>), Vec<usize>> {
    let mut periods: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (place, point) in points.iter().enumerate() {
        let period = (point.key.group.side, point.key.start);
        periods.entry(period).or_default().push(place);
    }
    periods
}

fn round_all(request: &Request, points: &mut [Point], calendar: &Calendar) -> Vec<Total> {
    let periods = by_period(points);
    let mut totals = Vec::new();
    for side in &request.filter.reporters {
        let of_side: Vec<&Vec<usize>> = (periods.iter())
            .filter(|((owner, _), _)| owner == side)
            .map(|(_, places)| places)
            .collect();
        let mut amount = Amount::default();
        let sum = |places: &&Vec<usize>| {
            places
                .iter()
                .map(|it| points[*it].amount.exact)
                .sum::<i128>()
        };
        let exact: Vec<i128> = of_side.iter().map(sum).collect();
        of_side
            .iter()
            .copied()
            .flatten()
            .for_each(|place| amount.add(&points[*place].amount));
        let minor = round(amount.exact);
        for (places, minor) in of_side.iter().zip(round_parts(minor, &exact)) {
            let parts: Vec<i128> = places.iter().map(|it| points[*it].amount.exact).collect();
            for (place, minor) in places.iter().zip(round_parts(minor, &parts)) {
                points[*place].minor = minor;
            }
        }
        totals.push(Total {
            side: *side,
            amount,
            minor,
            coverage: calendar.coverage(*side, request.filter.period),
        });
    }
    totals
}

fn share(measure: Measure, points: &mut [Point]) {
    if measure == Measure::UnitValue {
        return;
    }
    for places in by_period(points).values() {
        let mut whole = Amount::default();
        places
            .iter()
            .for_each(|place| whole.add(&points[*place].amount));
        let Some(whole) = whole.comparable(measure) else {
            continue;
        };
        for place in places {
            let part = points[*place].amount.comparable(measure);
            points[*place].share = part.and_then(|part| decimal_ratio(part * 100, whole, 2));
        }
    }
}

/// Running totals of each group, in order of time.
fn run(request: &Request, points: &mut [Point], calendar: &Calendar) {
    let mut running: BTreeMap<_, (i32, Running, Running)> = BTreeMap::new();
    for point in points {
        let year = point.months.from.number() / 100;
        let (last, all, in_year) = running.entry(point.key.group.clone()).or_default();
        if *last != year {
            (*last, *in_year) = (year, Running::default());
        }
        all.add(point);
        in_year.add(point);
        let january = Month::from_number(year * 100 + 1).unwrap_or(point.months.from);
        let since = |from| MonthRange {
            from,
            to: point.months.to,
        };
        let first = request.filter.period.from;
        let is_whole = |from| calendar.covers(point.key.group.side, since(from));
        point.cumulative = is_whole(first).then(|| all.clone());
        point.cumulative_in_year = is_whole(january.max(first)).then(|| in_year.clone());
    }
}

impl Running {
    fn add(&mut self, point: &Point) {
        self.amount.add(&point.amount);
        self.minor = self.minor.saturating_add(point.minor);
    }

    /// The measure as people read it.
    pub fn shown(&self, request: &Request) -> Option<Decimal> {
        match request.measure {
            Measure::Value if self.amount.unconverted => None,
            Measure::Value => Some(Money::new(self.minor, request.currency).decimal()),
            other => self.amount.shown(other, request.currency),
        }
    }
}

fn growth(
    measure: Measure,
    point: &Point,
    back: i32,
    ledger: &Ledger,
    calendar: &Calendar,
) -> Growth {
    let months = point.months.shifted(-back);
    let group = &point.key.group;
    let of_group = ledger.get(group);
    let base = of_group.and_then(|by_month| Amount::in_months(by_month, months));
    let percent = if !calendar.covers(group.side, point.months) {
        Err(Undefined::PeriodIncomplete)
    } else if !calendar.covers(group.side, months) {
        Err(Undefined::BaseIncomplete)
    } else {
        percent(measure, base.as_ref(), &point.amount)
    };
    let in_original = percent.ok().and(base.as_ref()).and_then(|base| {
        let (currency, was) = base.in_original(measure)?;
        let (same, is) = point.amount.in_original(measure)?;
        (currency == same).then_some(())?;
        Some((currency.to_owned(), growth_percent(was, is)?))
    });
    Growth {
        months,
        base,
        percent,
        in_original,
    }
}

/// Growth in percent, or why there is none.
pub fn percent(
    measure: Measure,
    base: Option<&Amount>,
    value: &Amount,
) -> Result<Decimal, Undefined> {
    let base = base.ok_or(Undefined::BaseZero)?;
    let undefined = value.undefined(measure).or_else(|| base.undefined(measure));
    if let Some(reason) = undefined {
        return Err(reason);
    }
    let both = base.comparable(measure).zip(value.comparable(measure));
    let percent = both.and_then(|(base, value)| growth_percent(base, value));
    percent.ok_or(Undefined::BaseZero)
}
