//! Mirror statistics: what one bank reports as exports beside what the other reports as imports.

mod object;
mod query;
mod rules;

pub use query::{MirrorFilter, MirrorQuery};
