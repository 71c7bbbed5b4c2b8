//! The register: what the two banks have and plan.

pub mod alias;
pub mod catalogue;
pub mod classification;
pub mod cluster;
pub mod cluster_part;
pub mod endorsement;
pub mod enterprise;
pub mod indicator;
pub mod place;
pub mod project;
pub mod record;
pub mod search;
pub mod sector;
pub mod source;
pub mod work;
pub mod zone;

pub use catalogue::Catalogue;
