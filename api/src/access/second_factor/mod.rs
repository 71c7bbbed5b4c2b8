//! The second factor: codes that a telephone computes, and codes on paper for when it is lost.

mod mutation;
pub mod rules;
mod service;
mod store;

pub use mutation::SecondFactorMutation;
pub(in crate::access) use service::{Asked, check, forget};
