//! Names and texts in three languages.

mod localized;

pub use entity::values::Language;
pub use localized::Localized;
