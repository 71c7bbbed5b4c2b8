//! What goods usually cost a kilogram.

mod rules;
mod service;
mod store;

pub use rules::{Norm, Norms, Point, Unusual};
pub use service::{Question, norms};
