//! Connections that only read.
//!
//! Not sqlx's own pool: that one asks the database for a sign of life whenever a connection comes
//! back, which doubles the round trips of a short query.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use deadpool::Runtime;
use deadpool::managed::{Manager, Metrics, Object, Pool, PoolError, RecycleResult};
use sea_orm::{
    ConnAcquireErr, ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr,
    Statement, Values,
};
use sea_query_sqlx::SqlxValues;
use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, Database, Executor, IntoArguments, PgConnection,
    SqliteConnection,
};

use super::ACQUIRE_TIMEOUT;

/// A pool of connections that only read.
#[derive(Clone)]
pub struct Reader {
    connections: Connections,
    statements: Arc<AtomicU64>,
}

#[derive(Clone)]
enum Connections {
    Postgres(Pool<Opener<sqlx::Postgres>>),
    Sqlite(Pool<Opener<sqlx::Sqlite>>),
}

impl Reader {
    /// At most so many connections to a PostgreSQL database; statements are added to the count.
    pub fn postgres(
        options: sqlx::postgres::PgConnectOptions,
        most: u32,
        statements: &Arc<AtomicU64>,
    ) -> Result<Self, DbErr> {
        Ok(Self {
            connections: Connections::Postgres(pool(options, most)?),
            statements: Arc::clone(statements),
        })
    }

    /// At most so many connections to a SQLite file; statements are added to the count.
    pub fn sqlite(
        options: sqlx::sqlite::SqliteConnectOptions,
        most: u32,
        statements: &Arc<AtomicU64>,
    ) -> Result<Self, DbErr> {
        Ok(Self {
            connections: Connections::Sqlite(pool(options, most)?),
            statements: Arc::clone(statements),
        })
    }

    /// Closes every connection that is not in use, and the others when they have answered.
    pub fn close(&self) {
        match &self.connections {
            Connections::Postgres(pool) => pool.close(),
            Connections::Sqlite(pool) => pool.close(),
        }
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Reader {
    fn get_database_backend(&self) -> DbBackend {
        match &self.connections {
            Connections::Postgres(_) => DbBackend::Postgres,
            Connections::Sqlite(_) => DbBackend::Sqlite,
        }
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        Ok(self.query_all_raw(statement).await?.into_iter().next())
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        match &self.connections {
            Connections::Postgres(pool) => fetch(pool, statement).await,
            Connections::Sqlite(pool) => fetch(pool, statement).await,
        }
    }

    async fn execute_raw(&self, _: Statement) -> Result<ExecResult, DbErr> {
        Err(only_reads())
    }

    async fn execute_unprepared(&self, _: &str) -> Result<ExecResult, DbErr> {
        Err(only_reads())
    }
}

fn only_reads() -> DbErr {
    DbErr::Custom("this connection only reads".into())
}

async fn fetch<DB: Interrupted>(
    pool: &Pool<Opener<DB>>,
    statement: Statement,
) -> Result<Vec<QueryResult>, DbErr>
where
    for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
    SqlxValues: IntoArguments<DB>,
    QueryResult: From<DB::Row>,
{
    let mut lease = Lease(Some(pool.get().await.map_err(not_acquired)?));
    let Some(opened) = &mut lease.0 else {
        return Err(DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed));
    };
    let connection = &mut opened.connection;
    let values = SqlxValues(statement.values.unwrap_or(Values(Vec::new())));
    let query = sqlx::query_with(AssertSqlSafe(statement.sql.as_str()), values);
    match query.fetch_all(connection).await {
        Ok(rows) => {
            lease.give_back();
            Ok(rows.into_iter().map(QueryResult::from).collect())
        }
        Err(error) => {
            if matches!(error, sqlx::Error::Database(_)) {
                lease.give_back();
            } else {
                // The server may have gone: whoever comes next is to open a connection anew.
                pool.retain(|_, _| false);
            }
            Err(DbErr::Query(failed(error)))
        }
    }
}

/// A connection that goes back only when its statement has been answered in full: one left in the
/// middle would first have to hear the rest.
struct Lease<DB: Interrupted>(Option<Object<Opener<DB>>>);

impl<DB: Interrupted> Lease<DB> {
    fn give_back(mut self) {
        self.0 = None;
    }
}

impl<DB: Interrupted> Drop for Lease<DB> {
    fn drop(&mut self) {
        if let Some(opened) = self.0.take() {
            opened.given_up.store(true, Ordering::Relaxed);
            drop(Object::take(opened));
        }
    }
}

/// A connection, and whether nobody waits for its statement any more.
struct Opened<DB: Database> {
    connection: DB::Connection,
    given_up: Arc<AtomicBool>,
}

/// A database whose statements end soon after they have been given up.
trait Interrupted: Database {
    /// Has the statements of a connection end once they are given up.
    fn heed(
        connection: &mut Self::Connection,
        given_up: Arc<AtomicBool>,
    ) -> impl Future<Output = Result<(), sqlx::Error>> + Send;
}

impl Interrupted for sqlx::Postgres {
    /// The server looks for itself whether its client is still there.
    async fn heed(_: &mut PgConnection, _: Arc<AtomicBool>) -> Result<(), sqlx::Error> {
        Ok(())
    }
}

impl Interrupted for sqlx::Sqlite {
    async fn heed(
        connection: &mut SqliteConnection,
        given_up: Arc<AtomicBool>,
    ) -> Result<(), sqlx::Error> {
        let mut handle = connection.lock_handle().await?;
        handle.set_progress_handler(STEPS, move || !given_up.load(Ordering::Relaxed));
        Ok(())
    }
}

/// Steps of SQLite's machine between two looks at whether a statement is still wanted: a fraction
/// of a millisecond.
const STEPS: i32 = 10_000;

/// Opens connections, and takes those that come back as they are.
struct Opener<DB: Database>(<DB::Connection as Connection>::Options);

impl<DB: Interrupted> Manager for Opener<DB> {
    type Type = Opened<DB>;
    type Error = sqlx::Error;

    async fn create(&self) -> Result<Opened<DB>, sqlx::Error> {
        let mut connection = self.0.connect().await?;
        let given_up = Arc::new(AtomicBool::new(false));
        DB::heed(&mut connection, Arc::clone(&given_up)).await?;
        Ok(Opened {
            connection,
            given_up,
        })
    }

    async fn recycle(&self, _: &mut Opened<DB>, _: &Metrics) -> RecycleResult<sqlx::Error> {
        Ok(())
    }
}

fn pool<DB: Interrupted>(
    options: <DB::Connection as Connection>::Options,
    most: u32,
) -> Result<Pool<Opener<DB>>, DbErr> {
    Pool::builder(Opener(options))
        .max_size(most as usize)
        .wait_timeout(Some(ACQUIRE_TIMEOUT))
        .runtime(Runtime::Tokio1)
        .build()
        .map_err(|error| DbErr::Custom(error.to_string()))
}

fn not_acquired(error: PoolError<sqlx::Error>) -> DbErr {
    match error {
        PoolError::Timeout(_) => DbErr::ConnectionAcquire(ConnAcquireErr::Timeout),
        PoolError::Backend(error) => DbErr::Conn(failed(error)),
        _ => DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed),
    }
}

fn failed(error: sqlx::Error) -> RuntimeErr {
    RuntimeErr::SqlxError(Arc::new(error))
}
