//! Statements that have been put into words before.
//!
//! Putting a statement into words costs us more than sending it and reading its answer. So those
//! that are asked again and again are kept: not what they answer, only how they ask.

use std::hash::Hash;
use std::mem::{Discriminant, discriminant};
use std::sync::Arc;

use moka::sync::Cache;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};

/// A text that no table holds: PostgreSQL refuses it.
const BLANK: &str = "\u{0}";

/// Statements by what they are made from, in the words of each database.
pub struct Kept<From>(Cache<(Discriminant<DbBackend>, From), Arc<Statement>>);

impl<From: Hash + Eq + Send + Sync + 'static> Kept<From> {
    /// So many at most.
    pub fn new(most: u64) -> Self {
        Self(Cache::new(most))
    }

    /// The statement that `make` makes, which must depend on nothing but `from`.
    pub fn statement(
        &self,
        db: &impl ConnectionTrait,
        from: From,
        make: impl FnOnce(&From) -> SelectStatement,
    ) -> Statement {
        let backend = db.get_database_backend();
        let key = (discriminant(&backend), from);
        if let Some(kept) = self.0.get(&key) {
            return Statement::clone(&kept);
        }
        let made = backend.build(&make(&key.1));
        self.0.insert(key, Arc::new(made.clone()));
        made
    }

    /// The same with a text filled in wherever `make` put the blank that it is given.
    pub fn filled(
        &self,
        db: &impl ConnectionTrait,
        from: From,
        text: &str,
        make: impl FnOnce(&From, &'static str) -> SelectStatement,
    ) -> Statement {
        let mut statement = self.statement(db, from, |from| make(from, BLANK));
        for value in statement.values.iter_mut().flat_map(|values| &mut values.0) {
            if matches!(value, Value::String(Some(blank)) if blank.as_str() == BLANK) {
                *value = text.into();
            }
        }
        statement
    }
}
