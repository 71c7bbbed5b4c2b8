//! Indices of trade: concentration, intra-industry trade, specialisation, unit values.

mod indices;
mod object;
mod query;
mod rules;
mod service;
mod store;
mod unit_value;

pub use query::{IndexQuery, TradeScope};
