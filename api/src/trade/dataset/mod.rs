//! Trade datasets: releases of figures.

mod loader;
mod object;
mod query;
pub mod store;

pub use object::TradeDataset;
pub use query::TradeDatasetQuery;
