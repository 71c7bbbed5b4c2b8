//! Trade flows: the rows of datasets.

mod object;
mod query;
pub mod store;

pub use object::TradeFlow;
pub use query::{TradeFlowFilter, TradeFlowQuery, list_of_release};
