//! Answers that are kept for clients that lost them and ask again under the same key.

mod service;
mod store;

pub use service::{Done, Key, Known, Under, claim, holder, remember, reused};
pub(in crate::access) use store::purge;
