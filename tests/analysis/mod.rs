//! Sums over the register and the trade figures.

mod index;
mod matrix;
mod mirror;
mod series;
mod summary;
