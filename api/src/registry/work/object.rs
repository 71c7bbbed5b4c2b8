//! A record that waits, in the schema.

use async_graphql::{Context, Object};
use entity::values::RecordKind;
use uuid::Uuid;

use super::loader::WarningsOf;
use crate::error::{Flaw, Result};
use crate::graphql::{Node, RequestContext, UserError};
use crate::registry::cluster_part::ClusterPartRecord;
use crate::registry::enterprise::EnterpriseRecord;
use crate::registry::indicator::ObservationRecord;
use crate::registry::place::PlaceRecord;
use crate::registry::project::ProjectRecord;
use crate::registry::source::SourceRecord;
use crate::registry::zone::ZoneRecord;
use crate::writing::Record;

/// A record that waits for somebody, and what is to be looked at in it.
pub struct WaitingRecord(pub Node);

/// A record that waits for somebody, and what is to be looked at in it.
#[Object]
impl WaitingRecord {
    /// The record.
    async fn record(&self) -> &Node {
        &self.0
    }

    /// What it still lacks for being published, just as `publish` would answer; nothing when it
    /// could be.
    async fn lacks(&self, ctx: &Context<'_>) -> Result<Vec<UserError>> {
        let lacking = lacks(ctx, &self.0).await?.into_iter();
        Ok(lacking.map(UserError::from).collect())
    }

    /// What is doubtful in it today: names in another script, neighbours that readers do not see
    /// or that are archived, a completion that was planned for a day gone by.
    async fn warnings(&self, ctx: &Context<'_>) -> Result<Vec<UserError>> {
        let Some((kind, id)) = key(&self.0) else {
            return Ok(Vec::new());
        };
        let found = ctx.loaders().load_one(WarningsOf(kind, id)).await?;
        let found = found.unwrap_or_default().into_iter();
        Ok(found.map(UserError::from).collect())
    }
}

/// What a record lacks for being published: what the gate answers to `publish`.
async fn lacks(ctx: &Context<'_>, record: &Node) -> Result<Vec<Flaw>> {
    Ok(match record {
        Node::ClusterPart(it) => gate::<ClusterPartRecord>(&it.0),
        Node::Enterprise(it) => gate::<EnterpriseRecord>(&it.0),
        Node::Observation(it) => gate::<ObservationRecord>(&it.0),
        Node::Place(it) => gate::<PlaceRecord>(&it.0),
        Node::Project(it) => match it.whole(ctx).await.transpose()? {
            Some(row) => gate::<ProjectRecord>(&row),
            None => Vec::new(),
        },
        Node::Source(it) => gate::<SourceRecord>(&it.0),
        Node::Zone(it) => gate::<ZoneRecord>(&it.0),
        _ => Vec::new(),
    })
}

fn gate<R: Record>(row: &R::Row) -> Vec<Flaw> {
    R::from_row(row.clone()).gate()
}

/// The kind and the key of a record that can wait.
fn key(record: &Node) -> Option<(RecordKind, Uuid)> {
    Some(match record {
        Node::ClusterPart(it) => (RecordKind::ClusterPart, it.0.id.0),
        Node::Enterprise(it) => (RecordKind::Enterprise, it.0.id.0),
        Node::Observation(it) => (RecordKind::Observation, it.0.id.0),
        Node::Place(it) => (RecordKind::Place, it.0.id.0),
        Node::Project(it) => (RecordKind::Project, it.head().id.0),
        Node::Source(it) => (RecordKind::Source, it.0.id.0),
        Node::Zone(it) => (RecordKind::Zone, it.0.id.0),
        _ => return None,
    })
}
