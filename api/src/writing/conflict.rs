//! What to say when a record is not any more as the writer saw it.

use std::collections::BTreeSet;

use sea_orm::DatabaseTransaction;

use super::change::value_of;
use super::outcome::{Conflict, ConflictField, Refusal, Target};
use super::record::Record;
use super::row::OwnedRow;
use super::{facts, flaw};
use crate::access::revision as log;
use crate::error::{Error, Problem, Result};
use crate::value::canonical::Fields;

/// That the record is not any more as the writer saw it, and where both have changed it.
pub async fn conflict<R: Record>(
    db: &DatabaseTransaction,
    current: &R,
    yours: &R,
    target: Target,
) -> Result<Refusal> {
    let stamp = current.row().stamp();
    let mut theirs = BTreeSet::new();
    for revision in log::of_subject(db, stamp.id, target.version).await? {
        for text in [&revision.before_fields, &revision.after_fields] {
            let fields: Fields = serde_json::from_str(text).map_err(Error::internal)?;
            theirs.extend(fields.into_iter().map(|(name, _)| name));
        }
    }
    let (current, yours) = (current.facts()?, yours.facts()?);
    let (was, is) = facts::differences(&current, &yours);
    let both = theirs
        .into_iter()
        .filter(|name| was.contains_key(name) || is.contains_key(name));
    let fields = both.map(|name| ConflictField {
        current: value_of(&current, &name),
        yours: value_of(&yours, &name),
        name,
    });
    let problem = Problem::new("VERSION_CONFLICT").with("version", stamp.version);
    Ok(Refusal {
        problems: vec![flaw::error("version", problem)],
        conflict: Some(Conflict {
            version: stamp.version,
            fields: fields.collect(),
        }),
    })
}
