//! Records that did not come through a write: what the program brought along.

use std::collections::HashSet;
use std::slice;

use entity::published_record;
use entity::values::{RevisionAction, Side};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, Iterable, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::published;
use super::record::Record;
use super::row::{self, OwnedRow};
use crate::access::revision::{self as log, Actor, Entry, Subject, entry::chain_of};
use crate::db::Db;
use crate::error::Result;
use crate::registry::cluster_part::ClusterPartRecord;
use crate::registry::enterprise::EnterpriseRecord;
use crate::registry::indicator::ObservationRecord;
use crate::registry::place::PlaceRecord;
use crate::registry::project::ProjectRecord;
use crate::registry::source::SourceRecord;
use crate::registry::zone::ZoneRecord;
use crate::value::canonical::Fields;

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

/// Enters into the log what a migration has made records of, which a migration cannot. Servers of
/// one database that start together take turns: the second finds it done.
pub async fn catch_up(db: &Db) -> Result<()> {
    let transaction = db.begin_write().await?;
    for side in Side::iter() {
        log::hold(&transaction, chain_of(side)).await?;
    }
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
    for row in row::all::<R::Row>(db).await? {
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
