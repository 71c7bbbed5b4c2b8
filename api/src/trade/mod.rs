//! Trade figures: datasets, flows, their rollup, and exchange rates.

pub mod dataset;
pub mod flow;
pub mod rate;
