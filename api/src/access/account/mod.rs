//! Accounts: who is known here, and what they are for.

mod loader;
mod mutation;
mod object;
mod query;
pub mod rules;
pub mod service;
pub(in crate::access) mod store;

pub use mutation::AccountMutation;
pub use object::Account;
pub use query::AccountQuery;
