//! Trade figures: datasets, flows, their rollup, and exchange rates.

pub mod dataset;
pub mod demo;
pub mod flow;
pub mod rate;
pub mod reconcile;
pub mod reference;
pub mod release;
pub mod rollup;
mod rows;
pub mod rules;
mod store;
mod tally;
pub mod total;
pub mod unit_value;

pub use store::sector_map;
