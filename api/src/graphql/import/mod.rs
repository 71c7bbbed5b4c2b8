//! Imports in the schema.

mod input;
mod layout;
mod mutation;
mod object;
mod query;
mod report;
mod trade;

pub use mutation::ImportMutation;
pub use object::Import;
pub use query::{ImportQuery, progress};
