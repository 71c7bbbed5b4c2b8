//! Trade series: sums by period and other dimensions, with growth, shares and running totals.

mod object;
mod order;
mod query;
mod request;
mod rules;
mod service;

pub use object::TradeSeriesOrder;
pub use query::SeriesQuery;
