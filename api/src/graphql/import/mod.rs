//! Imports in the schema.

mod input;
mod mutation;
mod object;
mod query;
mod report;

pub use mutation::ImportMutation;
pub use object::Import;
pub use query::{ImportQuery, progress};
