//! Which database the tests run on, and a private copy of the register in it.

use std::env;
use std::path::PathBuf;

use crate::postgres::PostgresCopy;
use crate::sqlite::SqliteCopy;

/// A copy of the seeded register, removed when dropped.
#[derive(Debug)]
pub(crate) enum TestDatabase {
    Sqlite(SqliteCopy),
    Postgres(PostgresCopy),
}

impl TestDatabase {
    /// A copy on the database that `TWINCITY_TEST_DATABASE` names.
    pub(crate) async fn create() -> Self {
        let kind = env::var("TWINCITY_TEST_DATABASE").unwrap_or_else(|_| "sqlite".to_owned());
        match kind.as_str() {
            "sqlite" => Self::Sqlite(SqliteCopy::create().await),
            "postgres" => Self::Postgres(PostgresCopy::create().await),
            other => panic!("TWINCITY_TEST_DATABASE is `{other}`, not `sqlite` or `postgres`"),
        }
    }

    /// Where the copy is, as the binary's own setting says it.
    pub(crate) fn url(&self) -> &str {
        match self {
            Self::Sqlite(copy) => copy.url(),
            Self::Postgres(copy) => copy.url(),
        }
    }

    /// The keys of second factors; none where the program makes them itself.
    pub(crate) fn key_file(&self) -> Option<PathBuf> {
        match self {
            Self::Sqlite(_) => None,
            Self::Postgres(_) => Some(fixture("second-factor.key")),
        }
    }
}

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name)
}
