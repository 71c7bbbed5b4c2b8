//! Connections: one way in for both databases.
//!
//! SQLite has one writer and a pool of readers over a write-ahead log; PostgreSQL has one pool.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::sea_query::{ExprTrait, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectOptions, ConnectionTrait, Database, DatabaseConnection,
    DatabaseTransaction, DbBackend, DbErr, IsolationLevel, RuntimeErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use sqlx::ConnectOptions as _;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use tokio::sync::{Semaphore, SemaphorePermit};

mod bulk;
mod kept;
mod plan;
mod reader;
mod rows;
mod script;

pub use bulk::{Bulk, BulkRow, Columns};
pub use kept::Kept;
pub use plan::not_looked_up;
pub use reader::Reader;
pub use rows::{row, rows};
pub use script::without_letters;

use crate::config::DatabaseConfig;

/// The open database.
#[derive(Clone, Debug)]
pub struct Db {
    reader: Reader,
    /// Long reads of one state of the database.
    snapshots: DatabaseConnection,
    writer: DatabaseConnection,
    statements: Arc<AtomicU64>,
    analyses: Arc<Semaphore>,
    file: Option<PathBuf>,
    load_cache_mib: u32,
}

/// Leave to work on one analysis, until it is dropped.
#[derive(Debug)]
pub struct Turn<'a> {
    _permit: Option<SemaphorePermit<'a>>,
}

/// How long a statement waits for a free connection: less than a request has by default, so that it
/// can be told why.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(8);

impl Db {
    /// Opens the database, creating a SQLite file that is not there yet.
    pub async fn open(config: &DatabaseConfig) -> Result<Self, DbErr> {
        if config.database_url.starts_with("sqlite:") {
            return Self::open_sqlite(config).await;
        }
        Self::open_postgres(config).await
    }

    async fn open_sqlite(config: &DatabaseConfig) -> Result<Self, DbErr> {
        let file = file(&config.database_url);
        create_folder(&file)?;
        let statements = Arc::new(AtomicU64::new(0));
        let to_read = sqlite(config, Access::Read)?;
        let to_write = sqlite(config, Access::Write)?;
        // The writer goes first: it creates the file and switches it to the write-ahead log.
        let mut writer = common(config, 1);
        writer.map_sqlx_sqlite_opts(move |_| to_write.clone());
        let writer = Database::connect(writer).await?;
        let reader = Reader::sqlite(to_read.clone(), config.database_readers, &statements)?;
        let mut snapshots = common(config, SNAPSHOTS);
        snapshots.map_sqlx_sqlite_opts(move |_| to_read.clone());
        let snapshots = Database::connect(snapshots).await?;
        Ok(Self {
            file: Some(file),
            load_cache_mib: config.database_load_cache_mib,
            ..Self::of(config, reader, snapshots, writer, statements)
        })
    }

    async fn open_postgres(config: &DatabaseConfig) -> Result<Self, DbErr> {
        let statements = Arc::new(AtomicU64::new(0));
        let options = postgres(config)?;
        let reader = Reader::postgres(options.clone(), config.database_connections, &statements)?;
        let (to_write, to_read) = (options.clone(), options);
        let mut writer = common(config, config.database_writers);
        writer.map_sqlx_postgres_opts(move |_| to_write.clone());
        let writer = Database::connect(writer).await?;
        let mut snapshots = common(config, SNAPSHOTS);
        snapshots.map_sqlx_postgres_opts(move |_| to_read.clone());
        let snapshots = Database::connect(snapshots).await?;
        Ok(Self::of(config, reader, snapshots, writer, statements))
    }

    fn of(
        config: &DatabaseConfig,
        reader: Reader,
        mut snapshots: DatabaseConnection,
        mut writer: DatabaseConnection,
        statements: Arc<AtomicU64>,
    ) -> Self {
        count_statements(&mut snapshots, &statements);
        count_statements(&mut writer, &statements);
        Self {
            reader,
            snapshots,
            writer,
            statements,
            analyses: Arc::new(Semaphore::new(config.database_analyses as usize)),
            file: None,
            load_cache_mib: 0,
        }
    }

    /// The file it is in; none of a database that is a server of its own.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// For statements that only read.
    pub fn reader(&self) -> &Reader {
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

    /// The same, for rows by the hundred thousand.
    pub async fn begin_bulk(&self) -> Result<Bulk, DbErr> {
        match self.backend() {
            DbBackend::Sqlite => {
                let pool = self.writer.get_sqlite_connection_pool();
                Bulk::sqlite(pool, self.load_cache_mib, &self.statements).await
            }
            _ => {
                let pool = self.writer.get_postgres_connection_pool();
                Bulk::postgres(pool, &self.statements).await
            }
        }
    }

    /// A transaction that reads one state of the database, whatever is written meanwhile. SQLite
    /// gives that by itself; PostgreSQL wants to be asked.
    pub async fn begin_snapshot(&self) -> Result<DatabaseTransaction, DbErr> {
        let isolation_level =
            (self.backend() == DbBackend::Postgres).then_some(IsolationLevel::RepeatableRead);
        self.snapshots
            .begin_with_config(isolation_level, None)
            .await
    }

    /// Waits for leave to read and add up many rows, as a summary does: what all analyses at once
    /// hold in memory is bounded, and short questions find connections that are free.
    pub async fn turn(&self) -> Turn<'_> {
        Turn {
            // It is never closed.
            _permit: self.analyses.acquire().await.ok(),
        }
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
        let pending = Migrator::get_pending_migrations_read_only(&self.snapshots).await?;
        Ok(pending.is_empty())
    }

    /// Closes every connection; a SQLite file is checkpointed.
    pub async fn close(self) -> Result<(), DbErr> {
        self.reader.close();
        self.snapshots.close().await?;
        self.writer.close().await
    }
}

fn count_statements(connection: &mut DatabaseConnection, statements: &Arc<AtomicU64>) {
    let statements = Arc::clone(statements);
    connection.set_metric_callback(move |_| {
        statements.fetch_add(1, Ordering::Relaxed);
    });
}

fn file(url: &str) -> PathBuf {
    let path = url.trim_start_matches("sqlite:").trim_start_matches("//");
    PathBuf::from(path.split('?').next().unwrap_or(path))
}

/// Makes the folder of a SQLite file, which SQLite itself does not.
fn create_folder(file: &Path) -> Result<(), DbErr> {
    let Some(folder) = file.parent().filter(|it| !it.as_os_str().is_empty()) else {
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

fn sqlite(config: &DatabaseConfig, access: Access) -> Result<SqliteConnectOptions, DbErr> {
    let query_only = if access == Access::Write { "OFF" } else { "ON" };
    Ok(SqliteConnectOptions::from_str(&config.database_url)
        .map_err(not_an_address)?
        .disable_statement_logging()
        .create_if_missing(access == Access::Write)
        .journal_mode(SqliteJournalMode::Wal)
        // FULL, not NORMAL: an acknowledged write survives a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(ACQUIRE_TIMEOUT)
        .statement_cache_capacity(STATEMENTS)
        .pragma("query_only", query_only))
}

fn postgres(config: &DatabaseConfig) -> Result<PgConnectOptions, DbErr> {
    Ok(PgConnectOptions::from_str(&config.database_url)
        .map_err(not_an_address)?
        .disable_statement_logging()
        .application_name("twincity")
        .options([
            // Every statement reads by an index whatever its values: planning it anew for each set
            // of values costs more than running it.
            ("plan_cache_mode", "force_generic_plan"),
            // A statement that was given up ends when its connection is gone, in milliseconds.
            ("client_connection_check_interval", "1000"),
        ])
        .statement_cache_capacity(STATEMENTS))
}

/// Prepared statements that a connection keeps.
const STATEMENTS: usize = 200;

/// Long reads at a time.
const SNAPSHOTS: u32 = 2;

fn common(config: &DatabaseConfig, most: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(&config.database_url);
    options
        .max_connections(most)
        .sqlx_logging(false)
        // A ping before every use would double the round trips of a short query.
        .test_before_acquire(false)
        .acquire_timeout(ACQUIRE_TIMEOUT);
    options
}

fn not_an_address(error: sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error)))
}

/// A sum of whole numbers as one of 64 bits: PostgreSQL adds bigints up to a numeric.
pub fn sum(column: impl ColumnTrait) -> SimpleExpr {
    whole(column.sum())
}

/// A whole number of any width as one of 64 bits.
pub fn whole(number: SimpleExpr) -> SimpleExpr {
    number.cast_as("bigint")
}
