//! Records as they stood: told by the log to the people who read what is not published, by the
//! public snapshots to everybody else.

use chrono::{DateTime, Utc};
use entity::values::RevisionAction;
use sea_orm::ConnectionTrait;
use serde::Deserialize;
use uuid::Uuid;

use super::change::redo;
use super::record::Record;
use super::row::{OwnedRow, Stamp};
use super::{facts, feed};
use crate::access::revision as log;
use crate::access::{Viewer, unpublished_of};
use crate::error::{Error, Result};
use crate::value::canonical::Fields;

/// What is told of a record at a time.
struct Told {
    version: i32,
    /// When it came to be so.
    since: DateTime<Utc>,
    facts: Fields,
}

/// The record that has this row now, with its parts, as it stood at a time; nothing when it was
/// not there yet, or the viewer may not know of it. Whether the viewer may see the row is asked
/// before. Two statements at most.
pub async fn stood<R: Record>(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    row: &R::Row,
    time: DateTime<Utc>,
) -> Result<Option<R>> {
    let now = row.stamp();
    let told = if unpublished_of(viewer) == Some(now.side) {
        told_by_log(db, now.id, time).await?
    } else {
        told_in_public(db, now.id, time).await?
    };
    let Some(told) = told else { return Ok(None) };
    let stamp = Stamp {
        version: told.version,
        updated_at: told.since,
        archived_at: None,
        ..now
    };
    let mut record = R::from_row(facts::restore(R::blank(stamp).row(), &told.facts)?);
    record.restore_parts(&told.facts, told.since)?;
    Ok(Some(record))
}

/// What was done to a record until then, one after the other.
async fn told_by_log(
    db: &impl ConnectionTrait,
    id: Uuid,
    time: DateTime<Utc>,
) -> Result<Option<Told>> {
    use RevisionAction::{Create, Seed};

    let entries = log::of_subject(db, id, 0).await?;
    let mut told: Option<Told> = None;
    for entry in entries.iter().take_while(|entry| entry.at <= time) {
        let facts = match told {
            Some(told) => Some(told.facts),
            // What the log does not know from the beginning, it cannot tell.
            None => matches!(entry.action, Create | Seed).then(Fields::new),
        };
        let Some(mut facts) = facts else {
            return Ok(None);
        };
        redo(&mut facts, entry)?;
        told = Some(Told {
            version: entry.subject_version.unwrap_or_default(),
            since: entry.at,
            facts,
        });
    }
    Ok(told)
}

/// The part of a snapshot that says what the record says.
#[derive(Deserialize)]
struct Body {
    fields: Fields,
}

async fn told_in_public(
    db: &impl ConnectionTrait,
    id: Uuid,
    time: DateTime<Utc>,
) -> Result<Option<Told>> {
    let Some(word) = feed::as_of(db, id, time).await? else {
        return Ok(None);
    };
    let Some(body) = word.body else {
        return Ok(None);
    };
    let Body { fields } = serde_json::from_str(&body).map_err(Error::internal)?;
    Ok(Some(Told {
        version: word.revision,
        since: word.at,
        facts: fields,
    }))
}
