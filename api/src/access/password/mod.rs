//! Passwords: which are good enough, how they are kept, and changing one's own.

mod hasher;
mod mutation;
pub mod rules;
mod service;

pub use hasher::{Checked, Hasher};
pub use mutation::PasswordMutation;
pub(in crate::access) use service::confirm_as_set;
