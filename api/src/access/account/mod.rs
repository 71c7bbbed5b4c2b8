//! Accounts: who is known here, and what they are for.

pub(in crate::access) mod change;
mod loader;
pub mod machine;
mod mutation;
mod object;
mod query;
pub mod rules;
pub mod service;
pub(in crate::access) mod store;

pub use change::NewAccount;
pub use mutation::AccountMutation;
pub use object::Account;
pub use query::AccountQuery;
