//! Clusters: sectors, zones and places of both banks that work together.

mod object;
mod query;

pub use object::{Cluster, members};
pub use query::{ClusterBy, ClusterQuery};
