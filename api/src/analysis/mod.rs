//! Sums over the register and the trade figures.

pub mod dimension;
pub mod exact;
pub mod index;
pub mod matrix;
pub mod mirror;
pub mod series;
pub mod summary;
