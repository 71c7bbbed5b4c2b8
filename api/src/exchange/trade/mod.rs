//! Trade figures from a file.

mod annotated;
mod columns;
mod desk;
mod duplicates;
mod import;
mod month;
mod order;
mod row;
mod template;
mod terms;
mod walk;
pub mod words;

pub use annotated::{Keep, annotate};
pub use columns::COLUMNS;
pub use import::{Done, Facts, Fate, Importer, Wish, blocking, import};
pub use order::{ControlTotal, Order};
pub use template::trade_template;
pub use terms::Terms;
pub use walk::{Checked, check, open};
