//! Trade figures from a file.

mod columns;
mod duplicates;
mod import;
mod order;
mod row;
mod template;
mod terms;
mod walk;
pub mod words;

pub use columns::COLUMNS;
pub use import::{Facts, Known, import};
pub use order::{ControlTotal, Order};
pub use template::known;
pub use terms::Terms;
pub use walk::walk_again;
