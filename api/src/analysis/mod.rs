//! Sums over the register and the trade figures.

pub mod summary;
