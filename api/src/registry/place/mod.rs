//! Places: cities, settlements, regions, checkpoints and areas.

pub mod loader;
mod object;
mod query;
pub mod store;

pub use loader::PlaceCode;
pub use object::Place;
pub use query::PlaceQuery;

crate::registry::record::record!(place);
