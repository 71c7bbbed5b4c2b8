//! `twincity serve`.

use tokio::signal::unix::{SignalKind, signal};

use crate::app::App;
use crate::clock::Clock;
use crate::config::ServeConfig;
use crate::db::Db;
use crate::error::Result;
use crate::{http, telemetry};

/// Serves until the process is asked to stop.
pub async fn run(config: ServeConfig) -> Result<()> {
    telemetry::start(&config.log)?;
    let db = Db::open(&config.database).await?;
    let app = App::open(db, Clock::System).await?;
    let server = http::Server::bind(app, &config).await?;
    println!("GraphQL: http://{}/graphql", server.address());
    server.run(asked_to_stop()?).await
}

/// Resolves when the process is interrupted or terminated.
fn asked_to_stop() -> Result<impl Future<Output = ()>> {
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}
