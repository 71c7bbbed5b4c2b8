//! Trade matrices: two dimensions across each other, for heat maps.

mod object;
mod query;
mod rules;

pub use query::MatrixQuery;
