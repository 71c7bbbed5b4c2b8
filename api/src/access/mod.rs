//! Who asks, and what they may see.

mod viewer;

pub use viewer::Viewer;
