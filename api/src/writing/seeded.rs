//! Records that did not come through a write: what the program brought along.

use std::collections::HashSet;
use std::{fmt, slice};

use entity::published_record;
use entity::values::{RecordKind, RevisionAction, Side};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use super::published;
use super::record::Record;
use super::row::{OwnedRow, column};
use crate::access::revision::{self as log, Actor, Entry, Subject, entry::chain_of};
use crate::db::Db;
use crate::error::Result;
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
use crate::value::canonical::{Fields, sha256};

/// Enters into the log what is public and has never been in it, with its snapshot. Demonstration
/// rates stay out: what leaves a bank is real.
pub async fn record_all(db: &DatabaseTransaction) -> Result<()> {
    record::<SourceRecord>(db).await?;
    record::<PlaceRecord>(db).await?;
    record::<ZoneRecord>(db).await?;
    record::<EnterpriseRecord>(db).await?;
    record::<ProjectRecord>(db).await?;
    record::<ObservationRecord>(db).await?;
    record::<ClusterPartRecord>(db).await
}

/// Enters into the log what a migration has made records of, which a migration cannot.
pub async fn catch_up(db: &Db) -> Result<()> {
    let transaction = db.begin_write().await?;
    record::<ClusterPartRecord>(&transaction).await?;
    Ok(transaction.commit().await?)
}

async fn record<R: Record>(db: &DatabaseTransaction) -> Result<()> {
    let known: Vec<Uuid> = published_record::Entity::find()
        .select_only()
        .column(published_record::Column::Id)
        .filter(published_record::Column::Kind.eq(R::KIND))
        .into_tuple()
        .all(db)
        .await?;
    let known: HashSet<Uuid> = known.into_iter().collect();
    for row in rows::<R>(db).await? {
        let mut record = R::from_row(row);
        let stamp = record.row().stamp();
        if !record.is_public() || known.contains(&stamp.id) {
            continue;
        }
        R::load_parts(slice::from_mut(&mut record), db).await?;
        let entry = Entry {
            chain: chain_of(stamp.side),
            // As old as the record says it is: the same on both banks, whenever they seed.
            at: stamp.updated_at,
            actor: Actor::default(),
            action: RevisionAction::Seed,
            subject: Some(Subject {
                kind: R::KIND,
                id: stamp.id,
                version: stamp.version,
            }),
            before: Fields::new(),
            after: record.facts()?,
        };
        let revision = log::append(db, entry).await?;
        published::write(db, &record, &revision).await?;
    }
    Ok(())
}

async fn rows<R: Record>(db: &impl ConnectionTrait) -> Result<Vec<R::Row>> {
    let rows = <R::Row as OwnedRow>::Table::find()
        .order_by_asc(column::<<R::Row as OwnedRow>::Table>("side")?)
        .order_by_asc(column::<<R::Row as OwnedRow>::Table>("id")?);
    Ok(rows.all(db).await?)
}

/// A record whose snapshot is not what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unequal {
    /// The side that owns it.
    pub side: Side,
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub id: Uuid,
}

impl fmt::Display for Unequal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { side, kind, id } = self;
        write!(
            f,
            "the snapshot of {kind:?} {id} of side {side:?} is not what the record says"
        )
    }
}

/// Compares every record with its latest snapshot: what is public equals it, what is not has none
/// or a tombstone. Says how many snapshots there are, or the first that is wrong.
pub async fn compare(db: &Db) -> Result<Result<u64, Unequal>> {
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
            Err(unequal) => return Ok(Err(unequal)),
        }
    }
    Ok(Ok(count))
}

async fn compare_kind<R: Record>(
    db: &DatabaseTransaction,
) -> Result<std::result::Result<u64, Unequal>> {
    let mut count = 0;
    for row in rows::<R>(db).await? {
        let mut record = R::from_row(row);
        R::load_parts(slice::from_mut(&mut record), db).await?;
        let stamp = record.row().stamp();
        let latest = published_record::Entity::find()
            .filter(published_record::Column::Id.eq(stamp.id))
            .order_by_desc(published_record::Column::Revision)
            .one(db)
            .await?;
        if latest.is_none() && record.is_demonstration() {
            continue;
        }
        count += u64::from(latest.is_some());
        let said = latest.and_then(|latest| latest.body.map(|body| (body, latest.hash)));
        let says = record
            .is_public()
            .then(|| published::body(&record))
            .transpose()?;
        let is_equal = match (&said, &says) {
            (Some((said, hash)), Some(says)) => said == says && *hash == sha256(says),
            (None, None) => true,
            _ => false,
        };
        if !is_equal {
            return Ok(Err(Unequal {
                side: stamp.side,
                kind: R::KIND,
                id: stamp.id,
            }));
        }
    }
    Ok(Ok(count))
}
