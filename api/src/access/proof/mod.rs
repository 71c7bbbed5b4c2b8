//! Proving who asks: what a request brings along, and whether it is good.

mod object;
mod query;
mod service;
mod store;

pub use object::ViewerShown;
pub use query::ViewerQuery;
pub use service::{Credential, prove, prove_again};
