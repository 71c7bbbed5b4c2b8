//! Access tokens: what programs prove themselves with.

mod mutation;
mod object;
pub mod service;
mod store;

pub use mutation::AccessTokenMutation;
pub use object::AccessToken;
pub(in crate::access) use service::revoke_all;
pub(in crate::access) use store::purge;
