//! How long what is over is kept: every setting of it.

use std::time::Duration;

use chrono::TimeDelta;
use clap::Args;

use crate::access::AccessConfig;

/// How often to remove what is over, and how long it is kept before.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Purge")]
pub struct PurgeConfig {
    /// Seconds from one removal of what is over to the next
    #[arg(long, env = "TWINCITY_PURGE_SECONDS", default_value_t = 3_600,
        value_parser = clap::value_parser!(u32).range(1..))]
    pub purge_seconds: u32,
    /// Days that a session is kept after its end; for 30 it tells which networks are known to be
    /// its owner's
    #[arg(long, env = "TWINCITY_KEEP_SESSION_DAYS", default_value_t = 90,
        value_parser = clap::value_parser!(u32).range(30..))]
    pub keep_session_days: u32,
    /// Days that an invitation is kept after it was used or has expired
    #[arg(long, env = "TWINCITY_KEEP_INVITATION_DAYS", default_value_t = 90)]
    pub keep_invitation_days: u32,
    /// Days that an access token is kept after it was taken back or has expired
    #[arg(long, env = "TWINCITY_KEEP_TOKEN_DAYS", default_value_t = 90)]
    pub keep_token_days: u32,
}

/// How long what is over is kept.
#[derive(Clone, Copy, Debug)]
pub struct Keep {
    /// From one removal to the next.
    pub every: Duration,
    /// A session after its end.
    pub sessions: TimeDelta,
    /// An invitation after its use or end.
    pub invitations: TimeDelta,
    /// A token after its end.
    pub tokens: TimeDelta,
    /// Failures to sign in after the last of them.
    pub failures: TimeDelta,
    /// An answer under a key.
    pub answers: TimeDelta,
}

impl Keep {
    /// As the settings have it; `answers` is a limit of requests.
    pub fn new(config: &PurgeConfig, access: &AccessConfig, answers: TimeDelta) -> Self {
        let days = |days: u32| TimeDelta::days(days.into());
        Self {
            every: Duration::from_secs(config.purge_seconds.into()),
            sessions: days(config.keep_session_days),
            invitations: days(config.keep_invitation_days),
            tokens: days(config.keep_token_days),
            failures: access.sign_in_forget(),
            answers,
        }
    }
}
