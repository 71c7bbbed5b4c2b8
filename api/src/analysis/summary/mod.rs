//! Sector and cluster summaries, and the overview of all.

mod breakdown_store;
mod cells;
mod figures;
mod lines;
mod object;
mod query;
mod request;
mod service;
mod store;
mod trade;
mod trade_object;
mod trade_store;

pub use query::SummaryQuery;
