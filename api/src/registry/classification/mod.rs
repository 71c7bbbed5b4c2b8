//! Lists of codes that are loaded: the Harmonized System below its chapters, and economic
//! activities.

mod listed;
pub mod loader;
mod object;
mod query;
pub mod service;
mod store;

pub use listed::Listed;
pub use loader::CodeOf;
pub use object::ClassificationCode;
pub use query::ClassificationQuery;
