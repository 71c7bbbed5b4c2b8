//! Moves months from one release to another, and everything that follows from it.

use entity::trade_dataset;
use entity::values::{RevisionAction, Side};
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, Iterable};

use super::record::DatasetRecord;
use super::{rules, store};
use crate::access::revision::{self as log, Actor, Entry, Subject, entry::chain_of};
use crate::error::{Error, Problem, Result};
use crate::trade::reconcile::Misplaced;
use crate::trade::rollup;
use crate::value::canonical::Fields;
use crate::writing::{OwnedRow, Record, Stamp, facts, published, row};

/// Waits until nobody else moves figures of a side. Releases are only locked after that, so that
/// two who move each other's cannot wait for one another.
pub async fn take_turn(db: &impl ConnectionTrait, side: Side) -> Result<()> {
    log::hold(db, chain_of(side)).await
}

/// Gives each month of a reporter to the release that is to count for it, moves the summaries,
/// and writes down what became of releases that have gained or lost their last month.
pub async fn settle(
    db: &impl ConnectionTrait,
    side: Side,
    mover: &Actor,
    now: DateTimeUtc,
) -> Result<()> {
    let releases = store::released(db, side).await?;
    let holders = rules::holders(&releases);
    let moved = rules::moved(&store::holders(db, side).await?, &holders);
    if moved.is_empty() {
        return Ok(());
    }
    store::hold(db, side, &moved, &holders).await?;
    rollup::replace(db, side, &moved).await?;
    for release in releases {
        let status = rules::status(release.id, &holders);
        if status != release.status {
            let after = trade_dataset::Model {
                status,
                ..release.clone()
            };
            change(db, release, after, RevisionAction::Update, mover, now).await?;
        }
    }
    Ok(())
}

/// The months that another release counts for than should.
pub async fn misplaced(db: &impl ConnectionTrait) -> Result<Vec<Misplaced>> {
    let mut misplaced = Vec::new();
    for side in Side::iter() {
        let releases = store::released(db, side).await?;
        let are = store::holders(db, side).await?;
        let wrong = rules::moved(&are, &rules::holders(&releases));
        misplaced.extend(wrong.into_iter().map(|month| Misplaced { side, month }));
    }
    Ok(misplaced)
}

/// Makes a release current that has just been loaded.
pub async fn make_current(
    db: &impl ConnectionTrait,
    release: trade_dataset::Model,
    mover: &Actor,
    now: DateTimeUtc,
) -> Result<trade_dataset::Model> {
    let lacking = rules::gate(&release);
    if !lacking.is_empty() {
        return Err(Error::Flawed(lacking));
    }
    let releases = store::released(db, release.side).await?;
    let mut after = release.clone();
    let done = rules::make_current(&mut after, &releases, now);
    done.map_err(|problem: Problem| Error::Problem(problem))?;
    let after = change(db, release, after, RevisionAction::Publish, mover, now).await?;
    settle(db, after.side, mover, now).await?;
    Ok(after)
}

/// Writes down that a release has been loaded.
pub async fn note_loaded(
    db: &impl ConnectionTrait,
    release: &trade_dataset::Model,
    loader: &Actor,
    now: DateTimeUtc,
) -> Result<()> {
    let record = DatasetRecord::from_row(release.clone());
    let after = record.facts()?;
    let changed = (Fields::new(), after);
    note(db, &record, RevisionAction::Create, changed, loader, now).await?;
    Ok(())
}

/// Writes a release as it is now, with its entry in the log and its snapshot.
async fn change(
    db: &impl ConnectionTrait,
    before: trade_dataset::Model,
    mut after: trade_dataset::Model,
    action: RevisionAction,
    mover: &Actor,
    now: DateTimeUtc,
) -> Result<trade_dataset::Model> {
    let stamp = before.stamp();
    after.set_stamp(Stamp {
        version: stamp.version + 1,
        updated_at: now,
        ..stamp
    });
    row::replace(db, &after).await?;
    let before = DatasetRecord::from_row(before);
    let record = DatasetRecord::from_row(after.clone());
    let changed = facts::differences(&before.facts()?, &record.facts()?);
    let revision = note(db, &record, action, changed, mover, now).await?;
    if record.is_public() || before.is_public() {
        published::write(db, &record, &revision).await?;
    }
    Ok(after)
}

async fn note(
    db: &impl ConnectionTrait,
    record: &DatasetRecord,
    action: RevisionAction,
    (before, after): (Fields, Fields),
    actor: &Actor,
    now: DateTimeUtc,
) -> Result<entity::revision::Model> {
    let stamp = record.row.stamp();
    let entry = Entry {
        chain: chain_of(stamp.side),
        at: now,
        actor: actor.clone(),
        action,
        subject: Some(Subject {
            kind: DatasetRecord::KIND,
            id: stamp.id,
            version: stamp.version,
        }),
        before,
        after,
    };
    log::append(db, entry).await
}
