//! What waits for the people of a side, whatever kind of record it is.

mod doubtful;
mod loader;
mod object;
mod query;
mod store;

pub use object::WaitingRecord;
pub use query::{WorkQuery, WorkQueue};
