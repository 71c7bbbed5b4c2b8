//! Zones: special economic zones and parks.

mod input;
pub mod loader;
mod mutation;
mod object;
mod query;
mod record;
mod rules;
pub mod service;
pub mod store;

pub use loader::ZonesOf;
pub use mutation::ZoneMutation;
pub use object::Zone;
pub use query::{ZoneBy, ZoneFilter, ZoneQuery};
pub use record::ZoneRecord;

crate::registry::record::record!(zone);
