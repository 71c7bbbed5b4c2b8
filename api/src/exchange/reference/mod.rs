//! Figures of whole economies from a file.

mod columns;
mod import;
mod row;

pub use columns::COLUMNS;
pub use import::{Facts, Order, import};
