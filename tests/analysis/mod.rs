//! Sums over the register and the trade figures.

mod summary;
