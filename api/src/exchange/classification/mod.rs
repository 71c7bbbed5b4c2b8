//! Lists of codes from a file.

mod columns;
mod import;
mod row;

pub use columns::COLUMNS;
pub use import::{Order, import};
