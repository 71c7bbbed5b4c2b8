//! Reading trade series.

use std::sync::Arc;

use async_graphql::{Context, Lookahead, Object};

use super::object::{SeriesFacts, TradePoint, TradeSeries, TradeSeriesOrder};
use super::order::Order;
use super::request::Request;
use super::service;
use crate::analysis::dimension::{Bounds, TradeDimension, TradeFilter, TradeMeasure, step_of};
use crate::error::{Problem, Result};
use crate::graphql::RequestContext;
use crate::graphql::codes::parse_currency;
use crate::graphql::connection::{TotalCount, connection, page_args};
use crate::page::PageArgs;

/// Reading trade series.
#[derive(Default)]
pub struct SeriesQuery;

/// Reading trade series.
#[Object]
impl SeriesQuery {
    /// Trade added up by up to four dimensions, with growth, shares and running totals. Amounts in
    /// other currencies are converted at the average rate of their month, through the yuan where
    /// no rate of the pair is recorded, and rounded once. What MONTH, QUARTER, YEAR, DIRECTION,
    /// SECTOR, CLUSTER, HS2, PARTNER, CHECKPOINT and REPORTER tell apart costs the same however
    /// many rows there are; HS4, HS6 and TRANSPORT read the rows, and are refused with a code when
    /// that takes too long.
    async fn trade_series(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "What to tell apart, 4 dimensions at most; by month by default.",
            default_with = "vec![TradeDimension::Month]"
        )]
        group_by: Vec<TradeDimension>,
        #[graphql(desc = "Which trade to add up.")] filter: TradeFilter,
        #[graphql(
            desc = "What growth, shares and running totals are of.",
            default_with = "TradeMeasure::Value"
        )]
        measure: TradeMeasure,
        #[graphql(desc = "The currency of all amounts, ISO 4217.", default = "CNY")]
        currency: String,
        #[graphql(
            desc = "In which order. VALUE makes a ranking, and needs dimensions without a period.",
            default_with = "TradeSeriesOrder::Key"
        )]
        order_by: TradeSeriesOrder,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<TradeSeries> {
        let page = page_args(ctx, first, after, last, before)?;
        let asked = ctx.look_ahead();
        let request = Request {
            dimensions: group_by.into_iter().map(Into::into).collect(),
            filter: filter.parse(ctx.app().catalogue())?,
            measure: measure.into(),
            currency: parse_currency(&currency)?,
            year_before: wants(&asked, "growthOnYearBefore"),
            period_before: wants(&asked, "growthOnPeriodBefore"),
        };
        read(ctx, request, order_by.into(), page).await
    }
}

/// Whether a field of the points is asked for.
fn wants(asked: &Lookahead<'_>, field: &str) -> bool {
    let nodes = asked.field("nodes").field(field);
    nodes.exists() || asked.field("edges").field("node").field(field).exists()
}

async fn read(
    ctx: &Context<'_>,
    request: Request,
    order: Order,
    page: PageArgs,
) -> Result<TradeSeries> {
    if order == Order::Value && step_of(&request.dimensions).is_some() {
        return Err(Problem::new("RANKING_BY_PERIOD").into());
    }
    let bounds = Bounds::of(ctx.limits());
    let mut series = service::series(ctx.app(), ctx.viewer(), &request, bounds).await?;
    order.sort(&mut series.points, request.measure);
    let (request, series) = (Arc::new(request), Arc::new(series));
    let count = series.points.len() as u64;
    let rows = order.page(&series.points, request.measure, &page)?;
    let rows = rows.map(|(cursor, point)| {
        let point = TradePoint::new(Arc::clone(&request), point.clone());
        (cursor, point)
    });
    let points = connection(rows, TotalCount::by(move || async move { Ok(count) }));
    Ok(TradeSeries(points, SeriesFacts::new(request, series)))
}
