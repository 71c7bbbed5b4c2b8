//! Trade figures: datasets, flows, their rollup, and exchange rates.

pub mod demo;
pub mod rules;
pub mod service;
mod store;
