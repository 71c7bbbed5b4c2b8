//! Which database the tests run on, and a private one of that kind.

use std::env;
use std::path::PathBuf;

use crate::postgres::PostgresCopy;
use crate::sqlite::SqliteCopy;

/// A database that one test has to itself, removed when dropped.
#[derive(Debug)]
pub struct TestDatabase(Kind);

#[derive(Debug)]
enum Kind {
    Sqlite(SqliteCopy),
    Postgres(PostgresCopy),
}

/// What is in it at first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Holds {
    /// The seeded register.
    Register,
    /// Not even tables.
    Nothing,
}

impl TestDatabase {
    /// One that nothing was ever put into, as the first start finds it.
    pub async fn empty() -> Self {
        Self::create(Holds::Nothing).await
    }

    /// One on the database that `TWINCITY_TEST_DATABASE` names.
    pub(crate) async fn create(holds: Holds) -> Self {
        let kind = env::var("TWINCITY_TEST_DATABASE").unwrap_or_else(|_| "sqlite".to_owned());
        Self(match kind.as_str() {
            "sqlite" => Kind::Sqlite(SqliteCopy::create(holds).await),
            "postgres" => Kind::Postgres(PostgresCopy::create(holds).await),
            other => panic!("TWINCITY_TEST_DATABASE is `{other}`, not `sqlite` or `postgres`"),
        })
    }

    /// Where it is, as the binary's own setting says it.
    pub fn url(&self) -> &str {
        match &self.0 {
            Kind::Sqlite(copy) => copy.url(),
            Kind::Postgres(copy) => copy.url(),
        }
    }

    /// The keys of second factors; none where the program makes them itself.
    pub(crate) fn key_file(&self) -> Option<PathBuf> {
        match self.0 {
            Kind::Sqlite(_) => None,
            Kind::Postgres(_) => Some(fixture("second-factor.key")),
        }
    }
}

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name)
}
