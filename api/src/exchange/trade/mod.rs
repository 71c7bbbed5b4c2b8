//! Trade figures from a file.

mod columns;
mod duplicates;
mod order;
mod row;
mod terms;
mod walk;
mod words;

pub use columns::COLUMNS;
pub use order::{ControlTotal, Order};
pub use terms::Terms;
pub use walk::{Checked, check};
