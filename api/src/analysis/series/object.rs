//! Trade series in the schema.

use std::sync::Arc;

use async_graphql::{Enum, MergedObject, Object, SimpleObject};

use super::order;
use super::request::Request;
use super::rules::{Growth, Point, Series, Total};
use crate::analysis::dimension::{
    CoverageShown, TradeKey, TradeMeasure, UndefinedShown as Undefined,
};
use crate::graphql::connection::Connection;
use crate::graphql::scalars::{BigInt, Decimal};
use crate::graphql::values::Side;
use crate::graphql::{DatedMoney, PeriodShown};
use crate::trade::rate::ExchangeRate;
use crate::value::Money;

/// A page of a series of trade figures, and what all of its points add up to.
#[derive(MergedObject)]
pub struct TradeSeries(pub Connection<TradePoint>, pub SeriesFacts);

/// In which order the points of a series come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "order::Order")]
pub enum TradeSeriesOrder {
    /// By period, then by the other dimensions in the order they are asked for.
    Key,
    /// By the measure, the largest first, equal ones by key; what is not defined comes last.
    Value,
}

/// What holds for a whole series.
pub struct SeriesFacts {
    request: Arc<Request>,
    series: Arc<Series>,
}

impl SeriesFacts {
    /// Of this series.
    pub fn new(request: Arc<Request>, series: Arc<Series>) -> Self {
        Self { request, series }
    }
}

/// All points of one reporter together.
pub struct TradeTotal {
    request: Arc<Request>,
    total: Total,
}

/// What was traded in one period and has everything asked for in common. Where nothing is on
/// record there is no point: a gap is no zero.
pub struct TradePoint {
    request: Arc<Request>,
    point: Point,
}

impl TradePoint {
    /// A point of the series that answers a request.
    pub fn new(request: Arc<Request>, point: Point) -> Self {
        Self { request, point }
    }

    fn growth(&self, growth: &Option<Growth>) -> Option<TradeGrowth> {
        let growth = growth.as_ref()?;
        let measure = self.request.measure;
        let base = growth.base.as_ref();
        Some(TradeGrowth {
            base_period: growth.months.into(),
            base: base
                .and_then(|base| base.shown(measure, self.request.currency))
                .map(Decimal),
            percent: growth.percent.ok().map(Decimal),
            undefined_because: growth.percent.err().map(Into::into),
            original_percent: (growth.in_original.as_ref()).map(|(_, percent)| Decimal(*percent)),
            original_currency: growth.in_original.as_ref().map(|(code, _)| code.clone()),
        })
    }
}

/// Growth of a point against an earlier one.
#[derive(SimpleObject)]
pub struct TradeGrowth {
    /// The months of the earlier one.
    base_period: PeriodShown,
    /// The measure then; null where there are no figures, or it is not defined.
    base: Option<Decimal>,
    /// Growth of the measure in percent, to two digits after the point; null when it is not
    /// defined.
    percent: Option<Decimal>,
    /// Why it is not defined; null when it is.
    undefined_because: Option<Undefined>,
    /// The same growth in the currency that the figures were recorded in, so that rates have no
    /// part in it; null when it is not defined or they were recorded in several.
    original_percent: Option<Decimal>,
    /// The currency that the figures were recorded in, ISO 4217.
    original_currency: Option<String>,
}

/// What was traded in one period and has everything asked for in common. Where nothing is on
/// record there is no point: a gap is no zero.
#[Object]
impl TradePoint {
    /// What its trade has in common.
    async fn key(&self) -> TradeKey {
        TradeKey::new(Arc::clone(&self.request.dimensions), self.point.key.clone())
    }

    /// The months it stands for: those of its calendar period that were asked for.
    async fn period(&self) -> PeriodShown {
        self.point.months.into()
    }

    /// What the goods were worth. Points of a period add up to the period, and periods to the
    /// total, to the last minor unit; null when some amount has no rate.
    async fn value(&self) -> Option<DatedMoney> {
        let money = Money::new(self.point.minor, self.request.currency);
        (!self.point.amount.unconverted).then(|| money.into())
    }

    /// Net weight in grams; a row without a known weight counts as none.
    async fn net_weight_grams(&self) -> BigInt {
        BigInt(clamp(self.point.amount.grams))
    }

    /// The measure asked for as a number: major units of the currency, kilograms, or major units
    /// for a kilogram; null when it is not defined.
    async fn figure(&self) -> Option<Decimal> {
        let Self { request, point } = self;
        if let TradeMeasure::Value = request.measure.into() {
            let money = Money::new(point.minor, request.currency);
            return (!point.amount.unconverted).then(|| Decimal(money.decimal()));
        }
        let shown = point.amount.shown(request.measure, request.currency);
        shown.map(Decimal)
    }

    /// Why `figure` is not defined; null when it is.
    async fn undefined_because(&self) -> Option<Undefined> {
        let undefined = self.point.amount.undefined(self.request.measure);
        undefined.map(Into::into)
    }

    /// Share of the measure in the trade of the same reporter and period that fits the filter, in
    /// percent, to two digits after the point; null when it is not defined, as for unit values.
    async fn share_percent(&self) -> Option<Decimal> {
        self.point.share.map(Decimal)
    }

    /// The measure from the first month asked for up to the end of this point, of trade that has
    /// the other dimensions in common; null when no period is among the dimensions, or the
    /// reporter has no figures for some month since.
    async fn cumulative(&self) -> Option<Decimal> {
        let running = self.point.cumulative.as_ref()?;
        running.shown(&self.request).map(Decimal)
    }

    /// The same from January, or the first month asked for if that is later.
    async fn cumulative_in_year(&self) -> Option<Decimal> {
        let running = self.point.cumulative_in_year.as_ref()?;
        running.shown(&self.request).map(Decimal)
    }

    /// Growth against the same months of the year before; without a period among the dimensions,
    /// as many whole years back as the period asked for has begun.
    async fn growth_on_year_before(&self) -> Option<TradeGrowth> {
        self.growth(&self.point.year_before)
    }

    /// Growth against the month, quarter or year before; without a period among the dimensions,
    /// against the as many months right before.
    async fn growth_on_period_before(&self) -> Option<TradeGrowth> {
        self.growth(&self.point.period_before)
    }

    /// Whether generated figures are in, which nobody has reported.
    async fn contains_synthetic(&self) -> bool {
        self.point.amount.synthetic
    }

    /// How many months of its calendar period were asked for and released: what is not complete
    /// is not to be read as a fall.
    async fn coverage(&self) -> CoverageShown {
        self.point.coverage.into()
    }
}

/// All points of one reporter together.
#[Object]
impl TradeTotal {
    /// The side that reports it.
    async fn reporter(&self) -> Side {
        self.total.side.into()
    }

    /// What the goods were worth; null when some amount has no rate.
    async fn value(&self) -> Option<DatedMoney> {
        let money = Money::new(self.total.minor, self.request.currency);
        (!self.total.amount.unconverted).then(|| money.into())
    }

    /// Net weight in grams; a row without a known weight counts as none.
    async fn net_weight_grams(&self) -> BigInt {
        BigInt(clamp(self.total.amount.grams))
    }

    /// How many months of the period the reporter has released.
    async fn coverage(&self) -> CoverageShown {
        self.total.coverage.into()
    }
}

/// What holds for a whole series.
#[Object]
impl SeriesFacts {
    /// What growth, shares and running totals are of.
    async fn measure(&self) -> TradeMeasure {
        self.request.measure.into()
    }

    /// The currency of all amounts, ISO 4217.
    async fn currency(&self) -> &'static str {
        self.request.currency.code()
    }

    /// What all points of each reporter add up to, on whatever page they are. The two banks report
    /// the same trade, so their totals stand beside each other.
    async fn totals(&self) -> Vec<TradeTotal> {
        let totals = self.series.totals.iter();
        let shown = totals.map(|total| TradeTotal {
            request: Arc::clone(&self.request),
            total: total.clone(),
        });
        shown.collect()
    }

    /// Whether generated figures are in, which nobody has reported.
    async fn contains_synthetic(&self) -> bool {
        let mut totals = self.series.totals.iter();
        totals.any(|total| total.amount.synthetic)
    }

    /// The exchange rates used, those of compared periods included.
    async fn rates(&self) -> Vec<ExchangeRate> {
        let rates = self.series.conversion.rates.iter();
        rates.cloned().map(Into::into).collect()
    }

    /// Sums of the period asked for which no rate is recorded, one a currency.
    async fn unconverted(&self) -> Vec<DatedMoney> {
        let sums = self.series.conversion.unconverted.iter();
        sums.copied().map(Into::into).collect()
    }
}

fn clamp(grams: i128) -> i64 {
    grams.clamp(i64::MIN.into(), i64::MAX.into()) as i64
}
