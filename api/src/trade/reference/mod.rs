//! What whole economies trade: figures of the world or of countries, by year, that a bank's own
//! trade is held against.

mod loader;
mod object;
mod query;
mod rows;
pub mod rules;
mod service;
mod store;

pub use loader::ReferencesCiting;
pub use object::ReferenceDataset;
pub use query::{ReferenceDatasetCode, ReferenceQuery};
pub use service::{Loaded, Reference, Release, load, named};
