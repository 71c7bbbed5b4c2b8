//! `twincity seed`.

use std::path::PathBuf;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use migration::{Migrator, MigratorTrait};

use crate::config::DatabaseConfig;
use crate::db::Db;
use crate::seed::{self, DEMO_ROWS, Files, SeedError, SeedOptions};

/// What to fill the register with, and where.
#[derive(Args, Debug)]
pub struct SeedArguments {
    #[command(flatten)]
    database: DatabaseConfig,
    /// Read the data files from this folder instead of the binary
    #[arg(long, env = "TWINCITY_SEED_FROM", value_name = "DIR")]
    from: Option<PathBuf>,
    /// How many trade flows to generate for demonstration
    #[arg(long, env = "TWINCITY_SEED_ROWS", value_name = "N", default_value_t = DEMO_ROWS,
        value_parser = clap::value_parser!(i64).range(1..))]
    rows: i64,
    /// Generate no trade flows and exchange rates, whatever --rows says
    #[arg(long, env = "TWINCITY_SEED_NO_DEMO")]
    no_demo: bool,
}

/// Creates the tables if need be and fills them.
pub async fn run(arguments: SeedArguments) -> Result<(), SeedError> {
    let db = Db::open(&arguments.database).await?;
    Migrator::up(db.writer(), None).await?;
    let options = SeedOptions {
        files: arguments
            .from
            .clone()
            .map_or(Files::Embedded, Files::Folder),
        demo_rows: (!arguments.no_demo).then_some(arguments.rows),
        progress: progress(&arguments),
    };
    let report = seed::seed(&db, &options).await?;
    options.progress.finish_and_clear();
    println!(
        "New: {} records, {} trade flows.",
        report.records, report.flows
    );
    Ok(db.close().await?)
}

/// A bar on a terminal, nothing elsewhere.
fn progress(arguments: &SeedArguments) -> ProgressBar {
    if arguments.no_demo {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(arguments.rows.unsigned_abs());
    match ProgressStyle::with_template("{bar:40} {human_pos}/{human_len} flows, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
