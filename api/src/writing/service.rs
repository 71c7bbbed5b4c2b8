//! The one way to write a record.
//!
//! Policy, transaction, an answer given before, the record as it is, the change, all rules at
//! once, the version, the rows, the log, the public snapshot, the words of the search, the answer
//! for later, commit: in this order, for every kind of record. Whatever fails undoes all of it.

use std::slice;

use chrono::{DateTime, Utc};
use entity::values::{RevisionAction, Side};
use sea_orm::{DatabaseTransaction, SqlErr};
use uuid::Uuid;

use super::change::{Change, check_in_use};
use super::conflict::conflict;
use super::desk::Desk;
use super::flaw;
use super::outcome::{Outcome, Target};
use super::record::Record;
use super::row::{self, OwnedRow, Stamp};
use super::writer::{Request, Writer};
use super::{facts, published};
use crate::access::answer::{self, Known};
use crate::access::revision::{self as log, Entry, Subject, entry::chain_of};
use crate::error::{Error, Flaw, Problem, Result, Severity};
use crate::registry::search;

/// Makes a record, or changes the one that `target` names.
pub async fn write<R: Record>(
    writer: &Writer<'_>,
    target: Option<Target>,
    request: &Request,
    change: impl Change<R>,
) -> Result<Outcome<R>> {
    let side = writer.may(change.action())?;
    let db = writer.app.db().begin_write().await?;
    let outcome = attempt(writer, &db, side, target, request, change).await;
    match outcome {
        Ok(Outcome::Written { .. }) if !request.only_check => {
            db.commit().await?;
            writer.app.tell_written();
            outcome
        }
        Err(Error::Internal(cause)) => {
            db.rollback().await?;
            taken_meanwhile(&Error::Internal(cause.clone()))
                .map_or(Err(Error::Internal(cause)), |problem| {
                    Ok(Outcome::refused(vec![problem]))
                })
        }
        other => {
            db.rollback().await?;
            other
        }
    }
}

/// Writes in a transaction that the caller ends.
pub(super) async fn attempt<R: Record>(
    writer: &Writer<'_>,
    db: &DatabaseTransaction,
    side: Side,
    target: Option<Target>,
    request: &Request,
    change: impl Change<R>,
) -> Result<Outcome<R>> {
    let now = writer.app.clock().now();
    let key = request.key.as_ref();
    let key = key.and_then(|key| Some((writer.account()?, key)));
    if let Some((owner, key)) = key {
        match answer::claim(db, owner, key, now).await? {
            Known::New => {}
            Known::Answered(id, version) => return again(db, id, version).await,
            Known::Reused => return Ok(Outcome::refused(vec![answer::reused()])),
        }
    }
    let before = match target {
        None => None,
        Some(target) => {
            R::take_turn(db, side).await?;
            match own_record::<R>(db, side, target.id).await? {
                Ok(record) => Some(record),
                Err(problem) => return Ok(Outcome::refused(vec![problem])),
            }
        }
    };
    let action = match change.action() {
        RevisionAction::Update if before.is_none() => RevisionAction::Create,
        action => action,
    };
    let blank = || R::blank(Stamp::new(side, now));
    let mut record = before.clone().unwrap_or_else(blank);
    let mut desk = Desk::new(writer.app, db, writer.viewer, side, now, before.is_none());
    change.lay(&mut desk, &mut record).await?;

    if let (Some(before), Some(target)) = (&before, target)
        && before.row().stamp().version != target.version
    {
        return Ok(Outcome::Refused(
            conflict(db, before, &record, target).await?,
        ));
    }
    let today = now.date_naive();
    let mut found = record.check(today);
    // Taking something out of sight mends what is wrong with it, too.
    let hides = matches!(action, RevisionAction::Archive | RevisionAction::Withdraw);
    if let Some(before) = &before {
        // What was doubtful before has been accepted, or came with the day.
        let known = before.check(today);
        let stays = |flaw: &Flaw| flaw.severity == Severity::Error && !hides;
        found.retain(|flaw| stays(flaw) || !known.contains(flaw));
    }
    found.extend(
        before
            .as_ref()
            .and_then(|before| check_in_use(before, action)),
    );
    found.extend(lacking(before.as_ref(), &record, action));
    if !hides {
        found.extend(record.taken(before.as_ref(), db).await?);
    }
    let problems = desk.problems(found);
    if problems.iter().any(|problem| !request.accepts(problem)) {
        return Ok(Outcome::refused(problems));
    }
    let revision = if request.only_check {
        None
    } else {
        save(writer, db, before.as_ref(), &mut record, action, now).await?
    };
    let stamp = record.row().stamp();
    if let Some((owner, key)) = key {
        answer::remember(db, owner, key, stamp.id, stamp.version).await?;
    }
    debug_assert!(revision.is_none_or(|version| version == stamp.version));
    Ok(Outcome::Written {
        record,
        version: stamp.version,
        is_repeated: false,
        problems,
    })
}

/// Writes the rows, the log, the snapshot and the words; gives the version that was made, or
/// nothing when nothing was changed.
async fn save<R: Record>(
    writer: &Writer<'_>,
    db: &DatabaseTransaction,
    before: Option<&R>,
    record: &mut R,
    action: RevisionAction,
    now: DateTime<Utc>,
) -> Result<Option<i32>> {
    let was = before.map(Record::facts).transpose()?.unwrap_or_default();
    if before.is_some() && was == record.facts()? {
        return Ok(None);
    }
    let stamp = record.row().stamp();
    let version = stamp.version + 1;
    record.row_mut().set_stamp(Stamp {
        version,
        updated_at: now,
        ..stamp
    });
    record.settle(before);
    match before {
        Some(_) => row::replace(db, record.row()).await?,
        None => row::insert(db, record.row()).await?,
    }
    record.save_parts(before, db, now).await?;
    let (before_fields, after_fields) = facts::differences(&was, &record.facts()?);
    let entry = Entry {
        chain: chain_of(stamp.side),
        at: now,
        actor: writer.actor(),
        action,
        subject: Some(Subject {
            kind: R::KIND,
            id: stamp.id,
            version,
        }),
        before: before_fields,
        after: after_fields,
    };
    let revision = log::append(db, entry).await?;
    if record.is_public() || before.is_some_and(Record::is_public) {
        published::write(db, record, &revision).await?;
    }
    index(db, before, record).await?;
    Ok(Some(version))
}

/// What the record lacks for being public: all of it when it is to be, and what it has lost when
/// it is already. What came with the program may lack something; correcting it need not mend that.
fn lacking<R: Record>(before: Option<&R>, record: &R, action: RevisionAction) -> Vec<Flaw> {
    if matches!(action, RevisionAction::Submit | RevisionAction::Publish) {
        return record.gate();
    }
    if record.publication().is_none() || !record.is_public() {
        return Vec::new();
    }
    let known = before.map(Record::gate).unwrap_or_default();
    let mut lacking = record.gate();
    lacking.retain(|flaw| !known.contains(flaw));
    lacking
}

/// The writer's own record of this id, with its parts; locked until the transaction ends.
async fn own_record<R: Record>(
    db: &DatabaseTransaction,
    side: Side,
    id: Uuid,
) -> Result<Result<R, Flaw>> {
    let missing = || flaw::error("id", Problem::new("RECORD_NOT_FOUND"));
    let Some(row) = row::lock::<R::Row>(db, id).await? else {
        return Ok(Err(missing()));
    };
    let mut record = R::from_row(row);
    if record.row().stamp().side != side {
        // Whoever may not read it is not told that it is there.
        let problem = if record.is_public() {
            flaw::error("id", Problem::new("RECORD_OTHER_SIDE"))
        } else {
            missing()
        };
        return Ok(Err(problem));
    }
    R::load_parts(slice::from_mut(&mut record), db).await?;
    Ok(Ok(record))
}

/// The answer that was given before, with the record as it is now.
async fn again<R: Record>(db: &DatabaseTransaction, id: Uuid, version: i32) -> Result<Outcome<R>> {
    let Some(row) = row::lock::<R::Row>(db, id).await? else {
        let problem = Problem::new("RECORD_NOT_FOUND");
        return Ok(Outcome::refused(vec![flaw::error("id", problem)]));
    };
    let record = R::from_row(row);
    Ok(Outcome::Written {
        record,
        version,
        is_repeated: true,
        problems: Vec::new(),
    })
}

/// A key that another writer took between the check and the write.
pub(super) fn taken_meanwhile(error: &Error) -> Option<Flaw> {
    let Error::Internal(cause) = error else {
        return None;
    };
    let cause = cause.downcast_ref::<sea_orm::DbErr>()?;
    match cause.sql_err()? {
        SqlErr::UniqueConstraintViolation(_) => {
            Some(flaw::error("", Problem::new("KEY_TAKEN_MEANWHILE")))
        }
        _ => None,
    }
}

async fn index<R: Record>(db: &DatabaseTransaction, before: Option<&R>, record: &R) -> Result<()> {
    let Some((kind, names)) = record.names() else {
        return Ok(());
    };
    if before
        .and_then(Record::names)
        .is_some_and(|(_, known)| known == names)
    {
        return Ok(());
    }
    search::index(db, kind, record.row().stamp().id, &names).await
}
