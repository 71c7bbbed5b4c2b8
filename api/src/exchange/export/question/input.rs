//! Questions about trade as somebody asks for them in a file.

use async_graphql::InputObject;

use crate::analysis::dimension::{TradeDimension, TradeFilter, TradeMeasure, TradeStep};
use crate::analysis::index::TradeScope;
use crate::analysis::mirror::MirrorFilter;
use crate::analysis::series::TradeSeriesOrder;
use crate::graphql::Period;

/// A trade series, as `tradeSeries` is asked for it.
#[derive(InputObject)]
pub struct ExportTradeSeries {
    /// What to tell apart, 4 dimensions at most; by month by default.
    group_by: Option<Vec<TradeDimension>>,
    /// Which trade to add up.
    filter: TradeFilter,
    /// What growth, shares and running totals are of; VALUE by default.
    measure: Option<TradeMeasure>,
    /// The currency of all amounts, ISO 4217; CNY by default.
    currency: Option<String>,
    /// In which order; KEY by default.
    order_by: Option<TradeSeriesOrder>,
}

/// A trade matrix, as `tradeMatrix` is asked for it.
#[derive(InputObject)]
pub struct ExportTradeMatrix {
    /// What the rows are.
    rows: TradeDimension,
    /// What the columns are.
    columns: TradeDimension,
    /// Which trade to add up; a reporter must be named.
    filter: TradeFilter,
    /// What the figures are of; VALUE by default.
    measure: Option<TradeMeasure>,
    /// The currency of all amounts, ISO 4217; CNY by default.
    currency: Option<String>,
    /// How many rows stand for themselves, the largest; one more has the rest. 20 by default, 500
    /// at most.
    most_rows: Option<i32>,
    /// How many columns, in the same way.
    most_columns: Option<i32>,
}

/// Mirror statistics, as `mirror` is asked for them. The file has the 500 largest discrepancies of
/// each way.
#[derive(InputObject)]
pub struct ExportMirror {
    /// Which trade to compare.
    filter: MirrorFilter,
    /// The periods to compare by; YEAR by default.
    step: Option<TradeStep>,
    /// The currency of all amounts, ISO 4217; CNY by default.
    currency: Option<String>,
}

/// Indices of trade, as `tradeIndices` is asked for them. The file has every index there is, unit
/// values by year.
#[derive(InputObject)]
pub struct ExportTradeIndices {
    /// Whose trade.
    scope: TradeScope,
    /// In these months, 240 at most.
    period: Period,
    /// The currency that amounts are converted into, ISO 4217; CNY by default.
    currency: Option<String>,
}

/// Monthly rates, as `monthlyRates` is asked for them.
#[derive(InputObject)]
pub struct ExportMonthlyRates {
    /// The currency of which one unit is priced, ISO 4217.
    base: String,
    /// The currency it is priced in, ISO 4217.
    quote: String,
    /// The months, 240 at most.
    period: Period,
}
