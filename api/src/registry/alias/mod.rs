//! Other names of records, former and present.

pub mod loader;
mod object;
pub mod store;

pub use loader::AliasesOf;
pub use object::Alias;
