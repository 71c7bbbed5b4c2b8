//! The second factor: codes that a telephone computes, and codes on paper for when it is lost.

mod key_file;
mod mutation;
pub mod rules;
mod seal;
mod service;
mod start;
mod store;

pub use mutation::SecondFactorMutation;
pub use seal::KeyRing;
pub(in crate::access) use service::{Asked, check, forget};
pub use start::start;
