//! An alias in the schema.

use std::sync::Arc;

use async_graphql::{ID, SimpleObject};
use entity::alias;

use crate::graphql::scalars::Date;
use crate::graphql::values::{AliasKind, Language};

/// A former, alternate or transliterated name. Search finds a record by any of them.
#[derive(Clone, SimpleObject)]
pub struct Alias {
    /// Names it among the record's other names.
    id: ID,
    /// The name.
    name: String,
    /// The language it is in.
    language: Language,
    /// How it stands to the name in use.
    kind: AliasKind,
    /// Since when it was in use; null when not known.
    valid_from: Option<Date>,
    /// Until when it was in use; null when not known, or still in use.
    valid_to: Option<Date>,
}

impl From<Arc<alias::Model>> for Alias {
    fn from(row: Arc<alias::Model>) -> Self {
        Self {
            id: format!("Alias:{}", row.id.0).into(),
            name: row.name.clone(),
            language: row.language.into(),
            kind: row.kind.into(),
            valid_from: row.valid_from.map(Date),
            valid_to: row.valid_to.map(Date),
        }
    }
}
