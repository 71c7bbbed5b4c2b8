//! What can go wrong, told apart by who can mend it.

use std::fmt;
use std::sync::Arc;

use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr};
use sqlx::sqlite::SqliteError;

/// No connection became free in time, or another write takes long.
const BUSY: &str = "BUSY";

/// Characters of a value that a message repeats.
const MOST_REPEATED: usize = 1_000;

/// What a caller can mend: a stable code and the parameters of its message.
///
/// The sentence itself is made at the edge, in the caller's language, from the message of that
/// code (`text::message`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Stable, upper case: `PAGE_TOO_LARGE`.
    pub code: &'static str,
    /// Named values of the message.
    pub params: Vec<(&'static str, String)>,
}

impl Problem {
    /// A problem with this code.
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            params: Vec::new(),
        }
    }

    /// Adds a value that the message names; of a very long one, the beginning.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        let mut value = value.to_string();
        if let Some((end, _)) = value.char_indices().nth(MOST_REPEATED) {
            value.truncate(end);
            value.push('…');
        }
        self.params.push((name, value));
        self
    }

    /// Whether asking again in a moment helps.
    pub fn is_busy(&self) -> bool {
        self.code == BUSY
    }

    /// The value that the message knows by this name.
    pub fn param(&self, name: &str) -> Option<&str> {
        let named = self.params.iter().find(|(known, _)| *known == name);
        named.map(|(_, value)| value.as_str())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

/// Whether a flaw stops a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It does.
    Error,
    /// It does until it is accepted.
    Warning,
}

/// Something wrong with what was entered, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// What is wrong.
    pub problem: Problem,
    /// Names of fields and numbers of list entries, beginning with `input`.
    pub path: Vec<String>,
    /// Whether it stops the change.
    pub severity: Severity,
}

impl Flaw {
    /// An error at a field of the input, such as `password`.
    pub fn at(field: &str, problem: Problem) -> Self {
        Self {
            problem,
            path: vec!["input".to_owned(), field.to_owned()],
            severity: Severity::Error,
        }
    }

    /// An error of the input as a whole.
    pub fn of_input(problem: Problem) -> Self {
        Self {
            problem,
            path: vec!["input".to_owned()],
            severity: Severity::Error,
        }
    }
}

/// Why a request was not answered.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// The caller can mend it.
    #[error("{0}")]
    Problem(Problem),
    /// The caller can mend what was entered; never empty.
    #[error("{}", .0.iter().map(|flaw| flaw.problem.code).collect::<Vec<_>>().join(", "))]
    Flawed(Vec<Flaw>),
    /// The database or our own code failed: logged once at the edge, never shown.
    #[error("internal: {0}")]
    Internal(Arc<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// A failure of ours.
    pub fn internal(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Internal(Arc::new(error))
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<Flaw> for Error {
    fn from(flaw: Flaw) -> Self {
        Self::Flawed(vec![flaw])
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::internal(error)
    }
}

impl From<DbErr> for Error {
    /// A failure of ours, or that another write takes long: then asking again helps.
    fn from(error: DbErr) -> Self {
        if is_busy(&error) {
            tracing::warn!(%error, "busy");
            return Problem::new(BUSY).into();
        }
        if is_overflow(&error) {
            return Problem::new("SUM_TOO_LARGE").into();
        }
        Self::internal(error)
    }
}

/// Whether the database added up more than 64 bits hold.
fn is_overflow(error: &DbErr) -> bool {
    let DbErr::Query(RuntimeErr::SqlxError(cause)) = error else {
        return false;
    };
    let sqlx::Error::Database(error) = cause.as_ref() else {
        return false;
    };
    // SQLite has no code of its own for it.
    error.code().as_deref() == Some("22003") || error.message() == "integer overflow"
}

/// Whether no connection became free in time, or SQLite's file was locked all the while.
fn is_busy(error: &DbErr) -> bool {
    let (DbErr::Conn(cause) | DbErr::Exec(cause) | DbErr::Query(cause)) = error else {
        return matches!(error, DbErr::ConnectionAcquire(ConnAcquireErr::Timeout));
    };
    let RuntimeErr::SqlxError(cause) = cause else {
        return false;
    };
    match cause.as_ref() {
        sqlx::Error::PoolTimedOut => true,
        sqlx::Error::Database(error) => {
            error.try_downcast_ref::<SqliteError>().is_some()
                && matches!(error.code().as_deref(), Some("5" | "6" | "261" | "517"))
        }
        _ => false,
    }
}

/// The result of everything that can fail on a caller's behalf.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Both, or everything that is wrong with either.
pub fn both<A, B>(one: Result<A, Flaw>, other: Result<B, Flaw>) -> Result<(A, B)> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (one, other) => {
            let flaws = one.err().into_iter().chain(other.err());
            Err(Error::Flawed(flaws.collect()))
        }
    }
}
