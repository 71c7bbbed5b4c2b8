//! `twincity serve`.

use crate::app::App;
use crate::clock::Clock;
use crate::config::ServeConfig;
use crate::db::Db;
use crate::error::Result;
use crate::http;

/// Serves until the process is asked to stop.
pub async fn run(config: ServeConfig) -> Result<()> {
    let db = Db::open(&config.database).await?;
    let app = App::open(db, Clock::System).await?;
    let server = http::Server::bind(app, &config).await?;
    println!("GraphQL: http://{}/graphql", server.address());
    server
        .run(async { tokio::signal::ctrl_c().await.unwrap_or_default() })
        .await?;
    Ok(())
}
