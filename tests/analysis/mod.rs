//! Sums over the register and the trade figures.

mod bounds;
mod index;
mod matrix;
mod mirror;
mod property;
mod room;
mod series;
mod summary;
