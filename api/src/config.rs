//! Every setting: a command-line option, an environment variable and a default.

use std::net::SocketAddr;

use clap::Args;

use crate::access::AccessConfig;
use crate::access::purge::PurgeConfig;
use crate::graphql::Limits;

/// Where the register is kept.
#[derive(Args, Clone, Debug)]
pub struct DatabaseConfig {
    /// `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/NAME`
    #[arg(
        long,
        env = "TWINCITY_DATABASE_URL",
        default_value = "sqlite:data/twincity.db",
        hide_env_values = true
    )]
    pub database_url: String,
    /// Connections that read, on SQLite (writing has one)
    #[arg(long, env = "TWINCITY_DATABASE_READERS", default_value_t = 4)]
    pub database_readers: u32,
    /// Connections that read, on PostgreSQL
    #[arg(long, env = "TWINCITY_DATABASE_CONNECTIONS", default_value_t = 16)]
    pub database_connections: u32,
    /// Connections that write, on PostgreSQL
    #[arg(long, env = "TWINCITY_DATABASE_WRITERS", default_value_t = 8)]
    pub database_writers: u32,
    /// Summaries, series and other analyses that are worked on at once; further ones wait
    #[arg(
        long,
        env = "TWINCITY_DATABASE_ANALYSES",
        default_value_t = 4,
        value_parser = clap::value_parser!(u32).range(1..=1024)
    )]
    pub database_analyses: u32,
    /// Mebibytes of a SQLite file kept in memory while a release is loaded
    #[arg(
        long,
        env = "TWINCITY_DATABASE_LOAD_CACHE_MIB",
        default_value_t = 256,
        value_parser = clap::value_parser!(u32).range(1..=65536)
    )]
    pub database_load_cache_mib: u32,
}

/// How `serve` listens.
#[derive(Args, Clone, Debug)]
pub struct ServeConfig {
    /// The database
    #[command(flatten)]
    pub database: DatabaseConfig,
    /// Address and port to listen on; port 0 takes a free one
    #[arg(long, env = "TWINCITY_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Origins whose pages may read the answers, such as `https://invest.example`; `*` for any
    #[arg(long, env = "TWINCITY_ALLOWED_ORIGINS", value_delimiter = ',')]
    pub allowed_origins: Vec<String>,
    /// Milliseconds for finishing what is running once the server is asked to stop
    #[arg(long, env = "TWINCITY_STOP_MS", default_value_t = 30_000)]
    pub stop_ms: u64,
    /// What to log, such as `info` or `twincity=debug`
    #[arg(long, env = "TWINCITY_LOG", default_value = "info")]
    pub log: String,
    /// Serve a constant answer at `/bench/constant`, to measure everything else against
    #[arg(long, env = "TWINCITY_BENCH_CONSTANT", hide = true)]
    pub bench_constant: bool,
    /// How accounts are guarded
    #[command(flatten)]
    pub access: AccessConfig,
    /// How long what is over is kept
    #[command(flatten)]
    pub purge: PurgeConfig,
    /// What one request may ask for
    #[command(flatten)]
    pub limits: Limits,
}
