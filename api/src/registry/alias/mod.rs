//! Other names of records, former and present.

pub mod input;
pub mod loader;
mod object;
mod record;
pub mod store;

pub use input::AliasInput;
pub use loader::AliasesOf;
pub use object::Alias;
pub use record::names_in_use;
