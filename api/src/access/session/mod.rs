//! Sessions: signing in and out.

mod attempt;
mod cookie;
mod mutation;
mod object;
pub mod service;
mod store;

pub(in crate::access) use attempt::{
    attempt, confirm_password, confirm_password_silently, note_failure, password_wrong,
};
pub use cookie::{CookieChange, CookieSlot};
pub use mutation::SessionMutation;
pub use object::Session;
pub(in crate::access) use service::end_all;
pub(in crate::access) use store::purge;
