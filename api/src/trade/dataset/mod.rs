//! Trade datasets: releases of figures.

mod change;
mod loader;
mod mutation;
mod object;
mod query;
mod record;
pub mod rules;
pub mod service;
pub mod store;

pub use loader::DatasetsCiting;
pub use mutation::TradeDatasetMutation;
pub use object::TradeDataset;
pub use query::{TradeDatasetFilter, TradeDatasetQuery};
pub use record::{DatasetRecord, MakeCurrent, WithdrawDataset};
