//! Who asks, and what they may do and see.

pub mod policy;
pub mod revision;
mod viewer;
mod visibility;

pub use policy::Action;
pub use viewer::{Person, Viewer};
pub use visibility::visible;
