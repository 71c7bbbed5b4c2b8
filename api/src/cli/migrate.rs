//! `twincity migrate`.

use migration::{Migrator, MigratorTrait};

use crate::config::DatabaseConfig;
use crate::db::Db;
use crate::error::Result;
use crate::writing::seeded;

/// Brings the database to the shape this binary expects.
pub async fn run(config: DatabaseConfig) -> Result<()> {
    let db = Db::open(&config).await?;
    Migrator::up(db.writer(), None).await?;
    seeded::catch_up(&db).await?;
    println!("The database is up to date.");
    Ok(db.close().await?)
}
