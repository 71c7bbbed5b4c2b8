//! The rollup: what the releases that count add up to.

mod service;
pub mod store;

pub use service::{rebuild, replace};
