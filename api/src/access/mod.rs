//! Who asks, what they prove it with, and what they may do and see.

pub mod account;
pub mod answer;
pub mod audit;
mod caller;
mod config;
pub mod invitation;
pub mod password;
pub mod policy;
pub mod proof;
pub mod purge;
pub mod revision;
pub mod second_factor;
pub mod secret;
pub mod session;
pub mod setting;
pub mod signing;
mod throttle;
pub mod token;
mod viewer;
mod visibility;

pub use caller::{Caller, Means, Proof};
pub use config::AccessConfig;
pub use policy::Action;
pub use viewer::{Person, Viewer};
pub use visibility::{unpublished_of, visible};
