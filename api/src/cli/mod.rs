//! The commands of the binary, one file each.

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod account;
mod audit;
mod export;
mod export_question;
mod import;
mod migrate;
mod reconcile;
mod schema;
mod seed;
mod serve;
mod template;

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
    /// Fill the register with the data it comes with; what is there already stays
    Seed(seed::SeedArguments),
    /// Recompute the trade summaries from their rows; fails when they differ
    Reconcile(crate::config::DatabaseConfig),
    /// Load a file, checked from its first row to its last, all or nothing
    Import(import::ImportArguments),
    /// Write an empty table to fill in, with notes and the words that are known
    Template(template::TemplateArguments),
    /// Keep accounts: for whoever sits at the machine
    Account(account::AccountArguments),
    /// Look after the log of changes
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Write a list, or an answer about trade, into a file: CSV, XLSX or JSON lines
    Export(Box<export::ExportArguments>),
    /// Print the GraphQL schema
    Schema,
}

/// Parses the arguments, runs the command, and prints what went wrong if it failed.
pub async fn run() -> ExitCode {
    let outcome: Result<(), Box<dyn Error>> = match Cli::parse().command {
        Command::Serve(config) => serve::run(*config).await.map_err(Box::from),
        Command::Migrate(config) => migrate::run(config).await.map_err(Box::from),
        Command::Seed(arguments) => seed::run(arguments).await.map_err(Box::from),
        Command::Reconcile(config) => reconcile::run(config).await,
        Command::Import(arguments) => import::run(arguments).await,
        Command::Template(arguments) => template::run(arguments).await,
        Command::Account(arguments) => account::run(arguments).await,
        Command::Audit(command) => audit::run(command).await,
        Command::Export(arguments) => export::run(*arguments).await,
        Command::Schema => schema::run().map_err(Box::from),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("twincity: {}", in_words(error.as_ref()));
            import::told::exit_code(error.as_ref())
        }
    }
}

/// What went wrong; at the machine itself nothing is hidden, and nothing called internal.
fn in_words(error: &(dyn Error + 'static)) -> String {
    match error.downcast_ref() {
        Some(crate::error::Error::Internal(cause)) => cause.to_string(),
        _ => error.to_string(),
    }
}
