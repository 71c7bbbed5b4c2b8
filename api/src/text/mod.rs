//! Names and texts in three languages.

pub mod language;
mod localized;
pub mod message;
pub mod script;
pub mod search;

pub use entity::values::Language;
pub use localized::Localized;
