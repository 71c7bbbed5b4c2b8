//! What the planner of a database is told beside the question.

use sea_orm::DbBackend;
use sea_orm::sea_query::{Expr, Func, SimpleExpr};

/// A column by which rows are chosen, but not looked up in an index: SQLite would take the first
/// index that begins with it. PostgreSQL weighs indexes against each other, and has to see the
/// column to know how many rows to expect.
pub fn not_looked_up(column: Expr, backend: DbBackend) -> SimpleExpr {
    match backend {
        DbBackend::Sqlite => Func::coalesce([column, Expr::val("")]).into(),
        _ => column,
    }
}
