//! The log: who did what to which record or account, when, what was and what is.

pub mod entry;
mod export;
mod loader;
mod object;
mod query;
mod service;
pub mod store;
mod verify;

pub use entry::{Actor, Entry, Subject};
pub use export::export;
pub use loader::HistoryOf;
pub use object::{Revision, history};
pub use query::RevisionQuery;
pub use store::{append, hold, of_subject};
pub use verify::{Broken, Verified, verify};
