//! Names and texts in three languages.

mod localized;
pub mod script;
pub mod search;

pub use entity::values::Language;
pub use localized::Localized;
