//! Places: cities, settlements, regions, checkpoints and areas.

mod input;
pub mod loader;
mod mutation;
mod object;
mod query;
mod record;
mod rules;
pub mod service;
pub mod store;

pub use loader::{PlaceCode, PlacesCiting};
pub use mutation::PlaceMutation;
pub use object::Place;
pub use query::{PlaceBy, PlaceFilter, PlaceQuery};
pub use record::PlaceRecord;

crate::registry::record::record!(place);
