//! What a record that waits still lacks.

use entity::values::RecordKind;
use uuid::Uuid;

use crate::error::Flaw;
use crate::graphql::Node;
use crate::registry::cluster_part::ClusterPartRecord;
use crate::registry::enterprise::EnterpriseRecord;
use crate::registry::indicator::ObservationRecord;
use crate::registry::place::PlaceRecord;
use crate::registry::project::ProjectRecord;
use crate::registry::source::SourceRecord;
use crate::registry::zone::ZoneRecord;
use crate::writing::Record;

/// What a record lacks for being published: what the gate answers to `publish`.
pub fn lacks(record: &Node) -> Vec<Flaw> {
    match record {
        Node::ClusterPart(it) => gate::<ClusterPartRecord>(&it.0),
        Node::Enterprise(it) => gate::<EnterpriseRecord>(&it.0),
        Node::Observation(it) => gate::<ObservationRecord>(&it.0),
        Node::Place(it) => gate::<PlaceRecord>(&it.0),
        Node::Project(it) => gate::<ProjectRecord>(&it.0),
        Node::Source(it) => gate::<SourceRecord>(&it.0),
        Node::Zone(it) => gate::<ZoneRecord>(&it.0),
        _ => Vec::new(),
    }
}

fn gate<R: Record>(row: &R::Row) -> Vec<Flaw> {
    R::from_row(row.clone()).gate()
}

/// The kind and the key of a record that can wait.
pub fn key(record: &Node) -> Option<(RecordKind, Uuid)> {
    Some(match record {
        Node::ClusterPart(it) => (RecordKind::ClusterPart, it.0.id.0),
        Node::Enterprise(it) => (RecordKind::Enterprise, it.0.id.0),
        Node::Observation(it) => (RecordKind::Observation, it.0.id.0),
        Node::Place(it) => (RecordKind::Place, it.0.id.0),
        Node::Project(it) => (RecordKind::Project, it.0.id.0),
        Node::Source(it) => (RecordKind::Source, it.0.id.0),
        Node::Zone(it) => (RecordKind::Zone, it.0.id.0),
        _ => return None,
    })
}
