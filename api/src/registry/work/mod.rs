//! What waits for the people of a side, whatever kind of record it is.

mod query;
mod store;

pub use query::{WorkQuery, WorkQueue};
