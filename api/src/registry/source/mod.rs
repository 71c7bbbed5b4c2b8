//! Sources: where facts and figures are from.

mod citing;
mod input;
pub mod loader;
mod mutation;
mod object;
mod query;
mod record;
mod rules;
pub mod service;
pub mod store;

pub(crate) use citing::citing;
pub use mutation::SourceMutation;
pub use object::Source;
pub use query::{SourceBy, SourceFilter, SourceQuery};
pub use record::SourceRecord;
