//! Whether the register, its log and its public snapshots tell the same.
//!
//! The log alone is chained by hash. Records and snapshots are held against it: each record says
//! what its entries add up to, and each snapshot what they added up to at its version.

use std::collections::{BTreeMap, HashSet};
use std::{fmt, slice};

use entity::values::{RecordKind, Side};
use entity::{published_record, revision};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::change::undo;
use super::record::Record;
use super::row::{self, OwnedRow, Stamp};
use super::{facts, published};
use crate::access::revision as log;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::registry::cluster_part::ClusterPartRecord;
use crate::registry::endorsement::EndorsementRecord;
use crate::registry::enterprise::EnterpriseRecord;
use crate::registry::indicator::ObservationRecord;
use crate::registry::place::PlaceRecord;
use crate::registry::project::ProjectRecord;
use crate::registry::source::SourceRecord;
use crate::registry::zone::ZoneRecord;
use crate::trade::dataset::DatasetRecord;
use crate::trade::rate::ExchangeRateRecord;
use crate::value::canonical::Fields;
use crate::value::digest::sha256;

/// A record that the log tells otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The side that owns it; nothing where only the log knows it.
    pub side: Option<Side>,
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub id: Uuid,
    /// What is wrong.
    pub fault: Fault,
}

/// What the log can tell otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The record does not say what the entries up to this version add up to.
    Record(i32),
    /// The snapshot of this version is missing, is one too many, or says something else.
    Snapshot(i32),
    /// The log has never heard of the record.
    Unlogged,
    /// The log knows a record that is not there.
    Gone,
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, id, .. } = self;
        match self.fault {
            Fault::Record(version) => {
                write!(
                    f,
                    "{kind:?} {id} does not say what the log says, from version {version} on or before"
                )
            }
            Fault::Snapshot(version) => {
                write!(
                    f,
                    "the snapshot of {kind:?} {id} in version {version} is not what the log says"
                )
            }
            Fault::Unlogged => write!(f, "{kind:?} {id} is not in the log"),
            Fault::Gone => write!(f, "{kind:?} {id} is in the log, and is not there"),
        }
    }
}

/// Holds every record and every snapshot against the log. Says how many snapshots there are, or
/// the first record that is told otherwise.
pub async fn compare(db: &Db) -> Result<Result<u64, Disagreement>> {
    let snapshot = db.begin_snapshot().await?;
    let mut count = 0;
    for compared in [
        compare_kind::<SourceRecord>(&snapshot).await?,
        compare_kind::<PlaceRecord>(&snapshot).await?,
        compare_kind::<ZoneRecord>(&snapshot).await?,
        compare_kind::<EnterpriseRecord>(&snapshot).await?,
        compare_kind::<ProjectRecord>(&snapshot).await?,
        compare_kind::<ObservationRecord>(&snapshot).await?,
        compare_kind::<ExchangeRateRecord>(&snapshot).await?,
        compare_kind::<EndorsementRecord>(&snapshot).await?,
        compare_kind::<ClusterPartRecord>(&snapshot).await?,
        compare_kind::<DatasetRecord>(&snapshot).await?,
    ] {
        match compared {
            Ok(snapshots) => count += snapshots,
            Err(disagreement) => return Ok(Err(disagreement)),
        }
    }
    Ok(Ok(count))
}

async fn compare_kind<R: Record>(
    db: &DatabaseTransaction,
) -> Result<std::result::Result<u64, Disagreement>> {
    let mut count = 0;
    let mut there = HashSet::new();
    for row in row::all::<R::Row>(db).await? {
        let mut record = R::from_row(row);
        R::load_parts(slice::from_mut(&mut record), db).await?;
        let stamp = record.row().stamp();
        let entries = log::of_subject(db, stamp.id, 0).await?;
        let words = words_on(db, stamp.id).await?;
        count += words.len() as u64;
        if let Some(fault) = fault_of(&record, &entries, words)? {
            return Ok(Err(Disagreement {
                side: Some(stamp.side),
                kind: R::KIND,
                id: stamp.id,
                fault,
            }));
        }
        there.insert(stamp.id);
    }
    let gone = told_of(db, R::KIND).await?;
    let gone = gone.into_iter().find(|id| !there.contains(id));
    Ok(gone.map_or(Ok(count), |id| {
        Err(Disagreement {
            side: None,
            kind: R::KIND,
            id,
            fault: Fault::Gone,
        })
    }))
}

/// What the log tells otherwise of a record: the record itself goes before its snapshots.
fn fault_of<R: Record>(
    record: &R,
    entries: &[revision::Model],
    words: BTreeMap<i32, published_record::Model>,
) -> Result<Option<Fault>> {
    if entries.is_empty() {
        let is_unheard = words.is_empty() && record.is_demonstration();
        return Ok((!is_unheard).then_some(Fault::Unlogged));
    }
    if let Some(version) = contradicted(record, entries)? {
        return Ok(Some(Fault::Record(version)));
    }
    Ok(mistold(record, entries, words)?.map(Fault::Snapshot))
}

/// Walks back from what a record says now to before its first entry; the version whose entry
/// cannot have made it say so.
fn contradicted<R: Record>(record: &R, entries: &[revision::Model]) -> Result<Option<i32>> {
    let mut version = record.row().stamp().version;
    let mut facts = record.facts()?;
    for entry in entries.iter().rev() {
        if entry.subject_version != Some(version) || !has_made(entry, &facts)? {
            return Ok(Some(version));
        }
        undo(&mut facts, entry)?;
        if begins(entry) {
            return Ok((!facts.is_empty()).then_some(version));
        }
        version -= 1;
    }
    Ok(None)
}

/// Walks the same way; the version whose snapshot is missing, is one too many, or says something
/// else than the record said then.
fn mistold<R: Record>(
    record: &R,
    entries: &[revision::Model],
    mut words: BTreeMap<i32, published_record::Model>,
) -> Result<Option<i32>> {
    let mut stamp = record.row().stamp();
    let mut facts = record.facts()?;
    for entry in entries.iter().rev() {
        stamp.updated_at = entry.at;
        let public = is_public::<R>(stamp, &facts)?;
        let body = public.then(|| published::body_of(R::KIND, stamp, &facts));
        undo(&mut facts, entry)?;
        let was_public = !begins(entry) && is_public::<R>(stamp, &facts)?;
        let is_told = match &words.remove(&stamp.version) {
            Some(word) => (public || was_public) && says(word, body.as_deref(), stamp, entry),
            None => !public && !was_public,
        };
        if !is_told {
            return Ok(Some(stamp.version));
        }
        if begins(entry) {
            break;
        }
        stamp.version -= 1;
    }
    Ok(words.into_keys().next())
}

/// Whether there was nothing before an entry: what was entered, seeded, imported or said for the
/// first time.
fn begins(entry: &revision::Model) -> bool {
    entry.subject_version == Some(1)
}

/// Whether a record that says this can have come out of the entry.
fn has_made(entry: &revision::Model, facts: &Fields) -> Result<bool> {
    let fields = |text: &str| serde_json::from_str::<Fields>(text).map_err(Error::internal);
    let (before, after) = (fields(&entry.before_fields)?, fields(&entry.after_fields)?);
    let is_cleared = |name: &String| after.contains_key(name) || !facts.contains_key(name);
    Ok(before.keys().all(is_cleared)
        && after
            .iter()
            .all(|(name, value)| facts.get(name) == Some(value)))
}

/// Whether anybody could read the record while it said this.
fn is_public<R: Record>(stamp: Stamp, facts: &Fields) -> Result<bool> {
    let row = facts::restore(R::blank(stamp).row(), facts)?;
    Ok(R::from_row(row).is_public())
}

/// Whether a snapshot is the one that was written with an entry; a tombstone has no body.
fn says(
    word: &published_record::Model,
    body: Option<&str>,
    stamp: Stamp,
    entry: &revision::Model,
) -> bool {
    word.body.as_deref() == body
        && word.withdrawn == body.is_none()
        && word.hash == sha256(body.unwrap_or_default())
        && word.side == stamp.side
        && (word.seq, word.at) == (entry.seq, entry.at)
}

/// The snapshots of a record, by version.
async fn words_on(
    db: &DatabaseTransaction,
    id: Uuid,
) -> Result<BTreeMap<i32, published_record::Model>> {
    let words = published_record::Entity::find()
        .filter(published_record::Column::Id.eq(id))
        .all(db)
        .await?;
    Ok(words
        .into_iter()
        .map(|word| (word.revision, word))
        .collect())
}

/// The records of a kind that the log or a snapshot tells of.
async fn told_of(db: &DatabaseTransaction, kind: RecordKind) -> Result<Vec<Uuid>> {
    let logged = revision::Entity::find()
        .select_only()
        .column(revision::Column::SubjectId)
        .filter(revision::Column::SubjectKind.eq(kind))
        .filter(revision::Column::SubjectId.is_not_null())
        .distinct();
    let mut told: Vec<Uuid> = logged.into_tuple().all(db).await?;
    let said = published_record::Entity::find()
        .select_only()
        .column(published_record::Column::Id)
        .filter(published_record::Column::Kind.eq(kind))
        .distinct();
    told.extend(said.into_tuple::<Uuid>().all(db).await?);
    told.sort_unstable();
    Ok(told)
}
