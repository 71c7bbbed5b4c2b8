//! `twincity serve`.

use std::fmt::Display;
use std::future::Future;
use std::io::Write;

use entity::values::Side;
use migration::{Migrator, MigratorTrait};
use tokio::signal::unix::{SignalKind, signal};

use crate::access::AccessConfig;
use crate::access::invitation::invite_first;
use crate::access::second_factor;
use crate::app::App;
use crate::clock::Clock;
use crate::config::ServeConfig;
use crate::db::Db;
use crate::error::Result;
use crate::http::Server;
use crate::seed::{self, SeedOptions};
use crate::telemetry;
use crate::writing::seeded;

/// Serves until the process is asked to stop; creates and fills a register that is new.
pub async fn run(config: ServeConfig) -> Result<()> {
    telemetry::start(&config.log)?;
    let db = Db::open(&config.database).await?;
    Migrator::up(db.writer(), None).await?;
    if seed::is_wanted(&db).await? {
        say("The register is new: filling it.");
        seed::seed(&db, &SeedOptions::default()).await?;
    }
    seeded::catch_up(&db).await?;
    let app = App::open(db.clone(), Clock::System, &config.access).await?;
    second_factor::start(&app).await?;
    invite(&app, &config.access).await?;
    let server = Server::bind(app, &config).await?;
    let address = server.address();
    say(format_args!("Console: http://{address}/"));
    say(format_args!("GraphQL: http://{address}/graphql"));
    say(format_args!("Schema:  http://{address}/schema.graphql"));
    server.run(asked_to_stop()?).await?;
    say("Stopped.");
    Ok(db.close().await?)
}

/// Lets somebody in where there is no account yet: prints a code for the first administrator of
/// each side.
async fn invite(app: &App, config: &AccessConfig) -> Result<()> {
    for (side, name) in [(Side::Cn, "Heihe"), (Side::Ru, "Blagoveshchensk")] {
        let Some(issued) = invite_first(app, side).await? else {
            continue;
        };
        let hours = config.invitation_seconds / 3_600;
        say(format_args!(
            "{name} has no account. Code for its first administrator, good for {hours} h:"
        ));
        say(format_args!("  {}", issued.code.reveal()));
    }
    Ok(())
}

/// Prints a line. Serving goes on where nobody reads it any more, which `println!` would not bear.
fn say(line: impl Display) {
    if let Err(error) = writeln!(std::io::stdout(), "{line}") {
        tracing::debug!(%error, "nobody reads the standard output");
    }
}

/// Resolves on the first SIGINT or SIGTERM.
fn asked_to_stop() -> Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
