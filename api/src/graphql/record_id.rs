//! The global ids of the records that people write, by their kind.

use async_graphql::ID;
use entity::values::RecordKind;
use uuid::Uuid;

use super::GlobalId;
use crate::error::Problem;

/// A word on a project is read with the project: it has an id, and is no node.
const ENDORSEMENT: &str = "Endorsement:";

impl GlobalId {
    /// The id of a record of this kind.
    pub fn of_record(kind: RecordKind, id: Uuid) -> ID {
        Self::node_of(kind, id).map_or_else(|| ID(format!("{ENDORSEMENT}{id}")), ID::from)
    }

    /// The node that a record of this kind is; nothing for one that is none.
    pub fn node_of(kind: RecordKind, id: Uuid) -> Option<Self> {
        Some(match kind {
            RecordKind::Source => Self::Source(id.into()),
            RecordKind::Place => Self::Place(id.into()),
            RecordKind::Zone => Self::Zone(id.into()),
            RecordKind::Enterprise => Self::Enterprise(id.into()),
            RecordKind::Project => Self::Project(id.into()),
            RecordKind::Observation => Self::Observation(id.into()),
            RecordKind::ExchangeRate => Self::ExchangeRate(id.into()),
            RecordKind::ClusterPart => Self::ClusterPart(id.into()),
            RecordKind::TradeDataset => Self::TradeDataset(id.into()),
            RecordKind::Endorsement => return None,
        })
    }

    /// The key of the record of any kind that an id names.
    pub fn parse_record(id: &ID) -> Result<Uuid, Problem> {
        let key = match id.strip_prefix(ENDORSEMENT) {
            Some(key) => Uuid::try_parse(key).ok(),
            None => Self::parse(id)?.uuid(),
        };
        key.ok_or_else(|| Self::refuse(id))
    }
}
