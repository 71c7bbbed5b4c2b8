//! How accounts are guarded: every setting of it.

use std::path::PathBuf;

use chrono::TimeDelta;
use clap::Args;

/// What guards accounts, sessions and tokens.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Access")]
pub struct AccessConfig {
    /// KiB of memory that hashing a password takes (argon2id)
    #[arg(long, env = "TWINCITY_PASSWORD_MEMORY_KIB", default_value_t = 19_456,
        value_parser = clap::value_parser!(u32).range(8..))]
    pub password_memory_kib: u32,
    /// Passes over that memory
    #[arg(long, env = "TWINCITY_PASSWORD_PASSES", default_value_t = 2,
        value_parser = clap::value_parser!(u32).range(1..))]
    pub password_passes: u32,
    /// Passwords that are hashed at once; further ones wait
    #[arg(long, env = "TWINCITY_PASSWORD_HASHES_AT_ONCE", default_value_t = 2,
        value_parser = clap::value_parser!(u32).range(1..))]
    pub password_hashes_at_once: u32,
    /// Seconds a session lasts without being used
    #[arg(long, env = "TWINCITY_SESSION_IDLE_SECONDS", default_value_t = 1_800)]
    pub session_idle_seconds: u32,
    /// Seconds a session lasts at most
    #[arg(long, env = "TWINCITY_SESSION_SECONDS", default_value_t = 43_200)]
    pub session_seconds: u32,
    /// Days an access token is good at most
    #[arg(long, env = "TWINCITY_TOKEN_DAYS", default_value_t = 365)]
    pub token_days: u32,
    /// Seconds an invitation is good
    #[arg(long, env = "TWINCITY_INVITATION_SECONDS", default_value_t = 259_200)]
    pub invitation_seconds: u32,
    /// Failures to sign in with one name before it has to wait; networks that its account has signed
    /// in from are counted apart
    #[arg(long, env = "TWINCITY_SIGN_IN_FREE_FAILURES", default_value_t = 5)]
    pub sign_in_free_failures: u32,
    /// Failures to sign in from one address before it has to wait
    #[arg(
        long,
        env = "TWINCITY_SIGN_IN_FREE_FAILURES_OF_ADDRESS",
        default_value_t = 20
    )]
    pub sign_in_free_failures_of_address: u32,
    /// Seconds of the first wait; each further failure doubles it
    #[arg(long, env = "TWINCITY_SIGN_IN_WAIT_SECONDS", default_value_t = 2)]
    pub sign_in_wait_seconds: u32,
    /// Seconds of the longest wait
    #[arg(
        long,
        env = "TWINCITY_SIGN_IN_LONGEST_WAIT_SECONDS",
        default_value_t = 900
    )]
    pub sign_in_longest_wait_seconds: u32,
    /// Seconds without a failure after which the earlier ones are forgotten
    #[arg(
        long,
        env = "TWINCITY_SIGN_IN_FORGET_SECONDS",
        default_value_t = 86_400
    )]
    pub sign_in_forget_seconds: u32,
    /// The file of the keys that second factors are sealed with, one a line, the one that seals
    /// first; beside a SQLite database by default, made when it is missing
    #[arg(long, env = "TWINCITY_SECOND_FACTOR_KEY_FILE", value_name = "FILE")]
    pub second_factor_key_file: Option<PathBuf>,
    /// Let browsers send the session's cookie without TLS too: for trying things out only
    #[arg(long, env = "TWINCITY_COOKIE_WITHOUT_TLS")]
    pub cookie_without_tls: bool,
    /// The header in which the proxy in front tells the client's address, such as
    /// `X-Forwarded-For`; its last entry counts
    #[arg(long, env = "TWINCITY_CLIENT_ADDRESS_HEADER", value_name = "HEADER")]
    pub client_address_header: Option<String>,
}

impl AccessConfig {
    /// How long a session lasts without being used.
    pub fn session_idle(&self) -> TimeDelta {
        seconds(self.session_idle_seconds)
    }

    /// How long a session lasts at most.
    pub fn session_life(&self) -> TimeDelta {
        seconds(self.session_seconds)
    }

    /// How long an invitation is good.
    pub fn invitation_life(&self) -> TimeDelta {
        seconds(self.invitation_seconds)
    }

    /// How long without a failure until the earlier ones are forgotten.
    pub fn sign_in_forget(&self) -> TimeDelta {
        seconds(self.sign_in_forget_seconds)
    }
}

fn seconds(seconds: u32) -> TimeDelta {
    TimeDelta::seconds(seconds.into())
}
