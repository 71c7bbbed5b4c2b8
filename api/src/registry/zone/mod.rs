//! Zones: special economic zones and parks.

pub mod loader;
mod object;
mod query;
pub mod store;

pub use loader::ZonesOf;
pub use object::Zone;
pub use query::ZoneQuery;

crate::registry::record::record!(zone);
