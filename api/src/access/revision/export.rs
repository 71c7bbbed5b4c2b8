//! The log as text, for whoever keeps it elsewhere.

use std::io::Write;

use chrono::SecondsFormat;
use entity::revision;
use entity::values::Chain;
use sea_orm::{ActiveEnum, Iterable};
use serde_json::{Value, json};

use super::store;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::value::canonical::canonical;

/// Writes every entry as a line of JSON, chain by chain, in one state of the database; says how
/// many.
pub async fn export(db: &Db, to: &mut impl Write) -> Result<u64> {
    let snapshot = db.begin_snapshot().await?;
    let mut entries = 0;
    for chain in Chain::iter() {
        let mut seq = 0;
        loop {
            let rows = store::batch(&snapshot, chain, seq).await?;
            let Some(last) = rows.last() else { break };
            seq = last.seq;
            for row in &rows {
                writeln!(to, "{}", canonical(&line(row)?))?;
                entries += 1;
            }
        }
    }
    Ok(entries)
}

fn line(row: &revision::Model) -> Result<Value> {
    let fields = |text: &str| serde_json::from_str::<Value>(text).map_err(Error::internal);
    Ok(json!({
        "chain": row.chain.to_value(),
        "seq": row.seq,
        "at": row.at.to_rfc3339_opts(SecondsFormat::Micros, true),
        "actor": { "account": row.actor_account, "name": row.actor_name, "role": row.actor_role },
        "requestId": row.request_id,
        "action": row.action.to_value(),
        "subject": row.subject_kind.map(|kind| json!({
            "kind": kind.to_value(), "id": row.subject_id, "version": row.subject_version,
        })),
        "before": fields(&row.before_fields)?,
        "after": fields(&row.after_fields)?,
        "previousHash": row.previous_hash,
        "hash": row.hash,
    }))
}
