//! Sources: where facts and figures are from.

pub mod loader;
mod object;
pub mod store;

pub use object::Source;
