//! What this installation says of itself, such that it can tell later that it did.

mod service;
mod store;

pub use service::{Key, sign, verify};
