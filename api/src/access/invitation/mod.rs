//! Invitations: one-time codes that set a password.

mod mutation;
mod object;
mod service;
mod store;

pub use mutation::InvitationMutation;
pub use object::Invitation;
pub use service::{Issued, invite_first};
pub(in crate::access) use service::{invite, take_back};
pub(in crate::access) use store::purge;
