//! Enterprises with their official numbers.

mod brought;
mod input;
pub mod loader;
mod mutation;
mod object;
mod query;
mod record;
mod rules;
pub mod store;

pub use loader::{EnterprisesOf, IdentifiersOf};
pub use mutation::EnterpriseMutation;
pub use object::Enterprise;
pub use query::{EnterpriseBy, EnterpriseFilter, EnterpriseQuery, list_of_sectors};
pub use record::EnterpriseRecord;

crate::registry::record::record!(enterprise);
