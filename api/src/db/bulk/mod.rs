//! A transaction that also takes rows by the hundred thousand: by COPY on PostgreSQL, by wide
//! statements on SQLite. sea-orm's own transaction keeps its connection to itself, so this one is
//! begun on the connections beneath it.

mod copy;
mod row;
mod wide;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sea_orm::{
    ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr, Statement, Values,
};
use sea_query_sqlx::SqlxValues;
use sqlx::{AssertSqlSafe, Database, Executor, IntoArguments};
use tokio::sync::Mutex;

pub use row::{BulkRow, Columns};

/// A transaction that takes rows in bulk. Dropped without a commit, it is rolled back.
#[derive(Debug)]
pub struct Bulk {
    transaction: Mutex<Transaction>,
    backend: DbBackend,
    statements: Arc<AtomicU64>,
}

#[derive(Debug)]
enum Transaction {
    Postgres(sqlx::Transaction<'static, sqlx::Postgres>),
    Sqlite(sqlx::Transaction<'static, sqlx::Sqlite>),
}

/// What SQLite keeps in memory of a file by itself.
const PAGES_AS_EVER: &str = "PRAGMA cache_size = -2000";

impl Bulk {
    /// On one of these connections to PostgreSQL; statements are added to the count.
    pub async fn postgres(pool: &sqlx::PgPool, statements: &Arc<AtomicU64>) -> Result<Self, DbErr> {
        let transaction = pool.begin().await.map_err(not_begun)?;
        Ok(Self {
            transaction: Mutex::new(Transaction::Postgres(transaction)),
            backend: DbBackend::Postgres,
            statements: Arc::clone(statements),
        })
    }

    /// On the connection that writes to a SQLite file; statements are added to the count.
    ///
    /// Meanwhile so many mebibytes of the file are kept in memory: with the 2 MB of other writes,
    /// the indexes of a long load are read and written again for nearly every row.
    pub async fn sqlite(
        pool: &sqlx::SqlitePool,
        cache_mib: u32,
        statements: &Arc<AtomicU64>,
    ) -> Result<Self, DbErr> {
        let transaction = pool.begin_with("BEGIN IMMEDIATE").await;
        let mut transaction = transaction.map_err(not_begun)?;
        let kibibytes = u64::from(cache_mib) * 1024;
        let more_pages = format!("PRAGMA cache_size = -{kibibytes}");
        let more = transaction.execute(AssertSqlSafe(more_pages)).await;
        more.map_err(not_begun)?;
        Ok(Self {
            transaction: Mutex::new(Transaction::Sqlite(transaction)),
            backend: DbBackend::Sqlite,
            statements: Arc::clone(statements),
        })
    }

    /// Inserts rows as fast as the database takes them.
    pub async fn insert<R: BulkRow + Sync>(&self, rows: &[R]) -> Result<(), DbErr> {
        if rows.is_empty() {
            return Ok(());
        }
        self.count();
        let done = match &mut *self.transaction.lock().await {
            Transaction::Postgres(transaction) => copy::insert(transaction, rows).await,
            Transaction::Sqlite(transaction) => wide::insert(transaction, rows).await,
        };
        done.map_err(|error| DbErr::Exec(failed(error)))
    }

    /// Makes all of it part of the database.
    pub async fn commit(self) -> Result<(), DbErr> {
        self.count();
        let done = match self.transaction.into_inner() {
            Transaction::Postgres(transaction) => transaction.commit().await,
            Transaction::Sqlite(mut transaction) => {
                match transaction.execute(PAGES_AS_EVER).await {
                    Ok(_) => transaction.commit().await,
                    Err(error) => Err(error),
                }
            }
        };
        done.map_err(|error| DbErr::Exec(failed(error)))
    }

    /// Leaves nothing of it.
    pub async fn rollback(self) -> Result<(), DbErr> {
        let done = match self.transaction.into_inner() {
            Transaction::Postgres(transaction) => transaction.rollback().await,
            Transaction::Sqlite(mut transaction) => {
                match transaction.execute(PAGES_AS_EVER).await {
                    Ok(_) => transaction.rollback().await,
                    Err(error) => Err(error),
                }
            }
        };
        done.map_err(|error| DbErr::Exec(failed(error)))
    }

    fn count(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Bulk {
    fn get_database_backend(&self) -> DbBackend {
        self.backend
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        Ok(self.query_all_raw(statement).await?.into_iter().next())
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.count();
        match &mut *self.transaction.lock().await {
            Transaction::Postgres(transaction) => fetch(transaction, statement).await,
            Transaction::Sqlite(transaction) => fetch(transaction, statement).await,
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.count();
        match &mut *self.transaction.lock().await {
            Transaction::Postgres(transaction) => execute(transaction, statement).await,
            Transaction::Sqlite(transaction) => execute(transaction, statement).await,
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        let statement = Statement::from_string(self.backend, sql);
        self.execute_raw(statement).await
    }
}

async fn fetch<DB: Database>(
    transaction: &mut sqlx::Transaction<'static, DB>,
    statement: Statement,
) -> Result<Vec<QueryResult>, DbErr>
where
    for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
    SqlxValues: IntoArguments<DB>,
    QueryResult: From<DB::Row>,
{
    let values = SqlxValues(statement.values.unwrap_or(Values(Vec::new())));
    let query = sqlx::query_with(AssertSqlSafe(statement.sql.as_str()), values);
    match query.fetch_all(&mut **transaction).await {
        Ok(rows) => Ok(rows.into_iter().map(QueryResult::from).collect()),
        Err(error) => Err(DbErr::Query(failed(error))),
    }
}

async fn execute<DB: Database>(
    transaction: &mut sqlx::Transaction<'static, DB>,
    statement: Statement,
) -> Result<ExecResult, DbErr>
where
    for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
    SqlxValues: IntoArguments<DB>,
    ExecResult: From<DB::QueryResult>,
{
    let values = SqlxValues(statement.values.unwrap_or(Values(Vec::new())));
    let query = sqlx::query_with(AssertSqlSafe(statement.sql.as_str()), values);
    match query.execute(&mut **transaction).await {
        Ok(result) => Ok(result.into()),
        Err(error) => Err(DbErr::Exec(failed(error))),
    }
}

fn not_begun(error: sqlx::Error) -> DbErr {
    DbErr::Conn(failed(error))
}

fn failed(error: sqlx::Error) -> RuntimeErr {
    RuntimeErr::SqlxError(Arc::new(error))
}
