//! The feed of public changes in the schema.

use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use entity::published_record;
use serde_json::Value;

use super::connection::page_args;
use super::values::{RecordKind, Side};
use super::{GlobalId, RequestContext};
use crate::error::{Error, Result};
use crate::writing::feed::{self, Position, Said};

/// What a side has last said in public about a record.
#[derive(SimpleObject)]
pub struct RecordChange {
    /// The side that owns the record.
    side: Side,
    /// What kind of record it is.
    kind: RecordKind,
    /// Global id of the record.
    id: ID,
    /// The version of the record that this is.
    revision: i32,
    /// When it was said.
    at: DateTime<Utc>,
    /// The record is not public any more: take it out of the copy.
    withdrawn: bool,
    /// The record as it is, with its parts, in versioned form; null when it is withdrawn.
    body: Option<Value>,
    /// SHA-256 of the body as the register keeps it.
    hash: String,
}

/// What was said since, and where to go on.
#[derive(SimpleObject)]
pub struct Changes {
    /// The latest word on each record that changed since, in order within each side.
    nodes: Vec<RecordChange>,
    /// Where to go on, once these are in the copy.
    cursor: String,
    /// Whether there is more already.
    has_more: bool,
}

impl RecordChange {
    /// As the feed has it.
    pub fn of(row: published_record::Model) -> Result<Self> {
        let body = row.body.as_deref().map(serde_json::from_str).transpose();
        Ok(Self {
            side: row.side.into(),
            kind: row.kind.into(),
            id: GlobalId::of_record(row.kind, row.id),
            revision: row.revision,
            at: row.at,
            withdrawn: row.withdrawn,
            body: body.map_err(Error::internal)?,
            hash: row.hash,
        })
    }
}

/// Reading the feed of public changes.
#[derive(Default)]
pub struct ChangesQuery;

/// Reading the feed of public changes.
#[Object]
impl ChangesQuery {
    /// What a side said in public about a record, as it stood at a time; null when the record was
    /// not public then, or is not public now.
    async fn published_record(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the record.")] id: ID,
        #[graphql(desc = "The time; now by default.")] as_of: Option<DateTime<Utc>>,
    ) -> Option<Result<RecordChange>> {
        let uuid = match GlobalId::parse(&id).map(GlobalId::uuid) {
            Ok(Some(uuid)) => uuid,
            _ => return Some(Err(GlobalId::refuse(&id).into())),
        };
        let (db, now) = (ctx.app().db().reader(), ctx.app().clock().now());
        let found = feed::as_of(db, uuid, as_of.unwrap_or(now))
            .await
            .transpose()?;
        Some(found.and_then(RecordChange::of))
    }

    /// What was made public, corrected or withdrawn, for clients that keep a copy: everything
    /// from the start, or what is new since a cursor. Who goes on from its last cursor misses
    /// nothing; of a record that changed several times only the latest is told.
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "The cursor of what was read last; from the start without one.")]
        after: Option<String>,
    ) -> Result<Changes> {
        let limit = page_args(ctx, first, None, None, None)?.limit;
        let position = after.as_deref().map(Position::decode).transpose()?;
        let db = ctx.app().db().reader();
        let Said {
            records,
            position,
            has_more,
        } = feed::after(db, position.unwrap_or_default(), limit).await?;
        let nodes = records.into_iter().map(RecordChange::of);
        Ok(Changes {
            nodes: nodes.collect::<Result<_>>()?,
            cursor: position.encode(),
            has_more,
        })
    }
}
