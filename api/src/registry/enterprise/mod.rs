//! Enterprises with their official numbers.

pub mod loader;
mod object;
mod query;
pub mod store;

pub use loader::{EnterprisesOf, IdentifiersOf};
pub use object::Enterprise;
pub use query::EnterpriseQuery;

crate::registry::record::record!(enterprise);
