//! What changed from one release to another.

mod object;
mod store;

pub use object::{TradeDatasetChange, list};
