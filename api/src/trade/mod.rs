//! Trade figures: datasets, flows, their rollup, and exchange rates.

pub mod dataset;
pub mod demo;
pub mod flow;
pub mod rate;
pub mod reconcile;
pub mod release;
pub mod rules;
pub mod service;
mod store;
pub mod total;
pub mod unit_value;
