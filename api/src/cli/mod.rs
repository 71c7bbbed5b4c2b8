//! The commands of the binary, one file each.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod migrate;
mod schema;
mod serve;

/// The cross-border project register of Heihe and Blagoveshchensk.
#[derive(Debug, Parser)]
#[command(name = "twincity", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the register over HTTP
    Serve(Box<crate::config::ServeConfig>),
    /// Create or update the tables
    Migrate(crate::config::DatabaseConfig),
    /// Print the GraphQL schema
    Schema,
}

/// Parses the arguments, runs the command, and prints what went wrong if it failed.
pub async fn run() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Serve(config) => serve::run(*config).await,
        Command::Migrate(config) => migrate::run(config).await,
        Command::Schema => schema::run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("twincity: {error}");
            ExitCode::FAILURE
        }
    }
}
