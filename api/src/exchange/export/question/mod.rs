//! Questions about trade as tables: what is read of an answer, and how it becomes rows.

pub mod indices;
pub mod input;
mod key;
pub mod matrix;
mod measure;
pub mod mirror;
pub mod rates;
pub mod series;
