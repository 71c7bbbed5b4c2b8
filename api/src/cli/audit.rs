//! `twincity audit`.

use std::io::{BufWriter, Write, stdout};

use clap::Subcommand;

use crate::access::{Caller, audit, revision};
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::Db;
use crate::writing::agreement;

/// What to do with the log of changes.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Check that every entry is as it was written, and that every record and every public
    /// snapshot says what the log says; names the first that does not, and fails
    Verify(DatabaseConfig),
    /// Print every entry as a line of JSON; the log keeps that it was exported
    Export(DatabaseConfig),
}

/// The log is not as it was written.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Tampered(String);

/// Runs one of them.
pub async fn run(command: AuditCommand) -> Result<(), Box<dyn std::error::Error>> {
    match command {
        AuditCommand::Verify(config) => verify(config).await,
        AuditCommand::Export(config) => export(config).await,
    }
}

async fn verify(config: DatabaseConfig) -> Result<(), Box<dyn std::error::Error>> {
    let db = Db::open(&config).await?;
    let outcome = revision::verify(&db).await?;
    let compared = agreement::compare(&db).await?;
    db.close().await?;
    let verified = outcome.map_err(|broken| Tampered(broken.to_string()))?;
    let snapshots = compared.map_err(|told| Tampered(told.to_string()))?;
    println!(
        "All {} entries of the log are as they were written; every record and all {snapshots} snapshots say what it says.",
        verified.entries
    );
    Ok(())
}

async fn export(config: DatabaseConfig) -> Result<(), Box<dyn std::error::Error>> {
    let db = Db::open(&config).await?;
    let (caller, now) = (Caller::at_the_machine(), Clock::System.now());
    audit::note_export(&db, &caller, None, "log", now).await?;
    let mut out = BufWriter::new(stdout().lock());
    let entries = revision::export(&db, &mut out).await?;
    out.flush()?;
    drop(out);
    db.close().await?;
    eprintln!("{entries} entries.");
    Ok(())
}
