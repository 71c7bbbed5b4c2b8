//! Rows by prepared statements of many rows each, as SQLite takes them fastest.

use sqlx::sqlite::{SqliteArguments, SqliteConnection};
use sqlx::{Arguments, AssertSqlSafe, Encode, Sqlite, Type};
use uuid::Uuid;

use super::row::{BulkRow, Columns};

/// Rows a statement.
const ROWS: usize = 100;

/// Inserts rows into their table. The next statement's values are made while SQLite, on a thread
/// of its own, runs the one before.
pub async fn insert<R: BulkRow>(
    connection: &mut SqliteConnection,
    rows: &[R],
) -> Result<(), sqlx::Error> {
    let whole = statement::<R>(ROWS);
    let mut chunks = rows.chunks(ROWS);
    let mut next = chunks.next().map(values);
    while let Some((values, number)) = next {
        let values = values.finish()?;
        let last = if number < ROWS {
            statement::<R>(number)
        } else {
            String::new()
        };
        let is_whole = last.is_empty();
        let sql = if is_whole { &whole } else { &last };
        let query = sqlx::query_with(AssertSqlSafe(sql.as_str()), values).persistent(is_whole);
        let run = query.execute(&mut *connection);
        let (done, made) = tokio::join!(run, async { chunks.next().map(self::values) });
        done?;
        next = made;
    }
    Ok(())
}

fn statement<R: BulkRow>(rows: usize) -> String {
    let row = format!("({})", vec!["?"; R::COLUMNS.len()].join(","));
    format!(
        "INSERT INTO {} ({}) VALUES {}",
        R::TABLE,
        R::COLUMNS.join(", "),
        vec![row.as_str(); rows].join(",")
    )
}

fn values<R: BulkRow>(rows: &[R]) -> (Bound, usize) {
    let mut bound = Bound::default();
    bound.arguments.reserve(rows.len() * R::COLUMNS.len(), 0);
    for row in rows {
        row.write(&mut bound);
    }
    (bound, rows.len())
}

/// Values to bind, and what went wrong with the first that could not be.
#[derive(Default)]
struct Bound {
    arguments: SqliteArguments,
    failure: Option<sqlx::error::BoxDynError>,
}

impl Bound {
    fn add<'t>(&mut self, value: impl Encode<'t, Sqlite> + Type<Sqlite>) {
        if let Err(failure) = Arguments::add(&mut self.arguments, value) {
            self.failure.get_or_insert(failure);
        }
    }

    fn finish(self) -> Result<SqliteArguments, sqlx::Error> {
        match self.failure {
            Some(failure) => Err(sqlx::Error::Encode(failure)),
            None => Ok(self.arguments),
        }
    }
}

impl Columns for Bound {
    fn null(&mut self) {
        self.add(None::<i64>);
    }

    fn uuid(&mut self, value: Uuid) {
        self.add(value);
    }

    fn text(&mut self, value: &str) {
        self.add(value);
    }

    fn integer(&mut self, value: i32) {
        self.add(value);
    }

    fn bigint(&mut self, value: i64) {
        self.add(value);
    }
}
