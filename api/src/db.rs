//! Connections: one way in for both databases.
//!
//! SQLite has one writer and a pool of readers over a write-ahead log; PostgreSQL has one pool.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::sea_query::{ExprTrait, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, IsolationLevel, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};

use crate::config::DatabaseConfig;

/// The open database.
#[derive(Clone, Debug)]
pub struct Db {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    statements: Arc<AtomicU64>,
}

impl Db {
    /// Opens the database, creating a SQLite file that is not there yet.
    pub async fn open(config: &DatabaseConfig) -> Result<Self, DbErr> {
        let statements = Arc::new(AtomicU64::new(0));
        let (mut reader, mut writer) = if config.database_url.starts_with("sqlite:") {
            create_folder(&config.database_url)?;
            // The writer goes first: it creates the file and switches it to the write-ahead log.
            let writer = Database::connect(sqlite(config, Access::Write)).await?;
            (
                Database::connect(sqlite(config, Access::Read)).await?,
                writer,
            )
        } else {
            let pool = Database::connect(postgres(config)).await?;
            (pool.clone(), pool)
        };
        count_statements(&mut reader, &statements);
        count_statements(&mut writer, &statements);
        Ok(Self {
            reader,
            writer,
            statements,
        })
    }

    /// For statements that only read.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// For statements that write.
    pub fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// A transaction that writes. On SQLite it takes the write lock at once: one that read first
    /// and found another writer ahead of it could only fail.
    pub async fn begin_write(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.writer.begin_with_options(options).await
    }

    /// A transaction that reads one state of the database, whatever is written meanwhile. SQLite
    /// gives that by itself; PostgreSQL wants to be asked.
    pub async fn begin_snapshot(&self) -> Result<DatabaseTransaction, DbErr> {
        let isolation_level =
            (self.backend() == DbBackend::Postgres).then_some(IsolationLevel::RepeatableRead);
        self.reader.begin_with_config(isolation_level, None).await
    }

    /// Which database this is.
    pub fn backend(&self) -> DbBackend {
        self.reader.get_database_backend()
    }

    /// How many SQL statements have been sent since the database was opened.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Whether the database answers and has the shape this binary expects.
    pub async fn is_ready(&self) -> Result<bool, DbErr> {
        let pending = Migrator::get_pending_migrations(&self.reader).await?;
        Ok(pending.is_empty())
    }

    /// Closes every connection; a SQLite file is checkpointed.
    pub async fn close(self) -> Result<(), DbErr> {
        self.reader.close().await?;
        self.writer.close().await
    }
}

fn count_statements(connection: &mut DatabaseConnection, statements: &Arc<AtomicU64>) {
    let statements = Arc::clone(statements);
    connection.set_metric_callback(move |_| {
        statements.fetch_add(1, Ordering::Relaxed);
    });
}

/// Makes the folder of a SQLite file, which SQLite itself does not.
fn create_folder(url: &str) -> Result<(), DbErr> {
    let path = url.trim_start_matches("sqlite:").trim_start_matches("//");
    let path = Path::new(path.split('?').next().unwrap_or(path));
    let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) else {
        return Ok(());
    };
    std::fs::create_dir_all(folder)
        .map_err(|error| DbErr::Custom(format!("make the folder {}: {error}", folder.display())))
}

#[derive(Clone, Copy, PartialEq)]
enum Access {
    Read,
    Write,
}

fn sqlite(config: &DatabaseConfig, access: Access) -> ConnectOptions {
    let mut options = common(config);
    let connections = if access == Access::Write {
        1
    } else {
        config.database_readers
    };
    options
        .max_connections(connections)
        .map_sqlx_sqlite_opts(move |sqlite| {
            sqlite
                .create_if_missing(access == Access::Write)
                .journal_mode(SqliteJournalMode::Wal)
                // FULL, not NORMAL: an acknowledged write survives a power cut.
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(10))
                .statement_cache_capacity(200)
                .pragma(
                    "query_only",
                    if access == Access::Write { "OFF" } else { "ON" },
                )
        });
    options
}

fn postgres(config: &DatabaseConfig) -> ConnectOptions {
    let mut options = common(config);
    options
        .max_connections(config.database_connections)
        .map_sqlx_postgres_opts(|postgres| {
            postgres
                .application_name("twincity")
                // Every statement reads by an index whatever its values: planning it anew for each
                // set of values costs more than running it.
                .options([("plan_cache_mode", "force_generic_plan")])
                .statement_cache_capacity(200)
        });
    options
}

fn common(config: &DatabaseConfig) -> ConnectOptions {
    let mut options = ConnectOptions::new(&config.database_url);
    options
        .sqlx_logging(false)
        // A ping before every use would double the round trips of a short query.
        .test_before_acquire(false)
        .acquire_timeout(Duration::from_secs(10));
    options
}

/// A sum of whole numbers as one of 64 bits: PostgreSQL adds bigints up to a numeric.
pub fn sum(column: impl ColumnTrait) -> SimpleExpr {
    column.sum().cast_as("bigint")
}
