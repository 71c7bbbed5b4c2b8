//! The register: what the two banks have and plan.

pub mod catalogue;

pub use catalogue::Catalogue;
