//! Each bank's part in a cluster: its chain leader's post, its zones and places.

mod input;
pub mod loader;
mod mutation;
mod object;
mod record;
pub mod rules;
pub mod store;

pub use loader::{ClusterPartsOf, ClustersWith, PlacesIn, ZonesIn};
pub use mutation::ClusterPartMutation;
pub use object::ClusterPart;
pub use record::ClusterPartRecord;
