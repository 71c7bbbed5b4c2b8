//! What leaves a bank: a snapshot of each record at each time it was public.

use chrono::{DateTime, SecondsFormat, Utc};
use entity::values::RecordKind;
use entity::{published_record, revision};
use sea_orm::{ActiveEnum, ConnectionTrait, EntityTrait, IntoActiveModel};
use serde_json::json;

use super::record::Record;
use super::row::{OwnedRow, Stamp};
use crate::error::Result;
use crate::value::canonical::{Fields, canonical};
use crate::value::digest::sha256;

/// The form of the bodies, for whoever reads them later.
const FORMAT: u32 = 1;

/// Writes the snapshot of a record that is public, or the tombstone of one that is not any more.
pub async fn write<R: Record>(
    db: &impl ConnectionTrait,
    record: &R,
    revision: &revision::Model,
) -> Result<()> {
    let body = record.is_public().then(|| body(record)).transpose()?;
    let stamp = record.row().stamp();
    let row = published_record::Model {
        side: stamp.side,
        kind: R::KIND,
        id: stamp.id,
        revision: stamp.version,
        seq: revision.seq,
        at: revision.at,
        withdrawn: body.is_none(),
        hash: sha256(body.as_deref().unwrap_or_default()),
        body,
    };
    published_record::Entity::insert(row.into_active_model())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// A record as it leaves the bank.
pub fn body<R: Record>(record: &R) -> Result<String> {
    Ok(body_of(R::KIND, record.row().stamp(), &record.facts()?))
}

/// What leaves the bank of a record of this kind that says these facts.
pub fn body_of(kind: RecordKind, stamp: Stamp, facts: &Fields) -> String {
    let time = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Micros, true);
    canonical(&json!({
        "format": FORMAT,
        "kind": kind.to_value(),
        "id": stamp.id,
        "side": stamp.side.to_value(),
        "version": stamp.version,
        "createdAt": time(stamp.created_at),
        "updatedAt": time(stamp.updated_at),
        "fields": facts,
    }))
}
