//! Removing what is over: sessions, invitations, tokens, counted failures and kept answers. The log
//! is never purged.

mod config;
mod service;

pub use config::{Keep, PurgeConfig};
pub use service::{Purged, keep_purging, purge};
