//! Batched reads of zones.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::id::{PlaceId, SourceId, ZoneId};
use entity::zone;
use sea_orm::{ColumnTrait, QueryFilter, Select, Value};

use super::store;
use crate::access::Viewer;
use crate::children::Children;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;
use crate::page::{Cursor, Sort};
use crate::registry::record::RecordOrder;

impl Loader<ZoneId> for Loaders {
    type Value = Arc<zone::Model>;
    type Error = Error;

    async fn load(&self, ids: &[ZoneId]) -> Result<HashMap<ZoneId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.id, Arc::new(row)))
            .collect())
    }
}

/// Whose zones.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ZonesOf {
    /// Of a place.
    Place(PlaceId),
    /// That cite a source.
    Source(SourceId),
}

impl Children for ZonesOf {
    type Entity = zone::Entity;
    type Row = zone::Model;

    fn visible_to(&self, viewer: Viewer) -> Select<zone::Entity> {
        store::visible_to(viewer).filter(zone::Column::ArchivedAt.is_null())
    }

    fn parent_column(&self) -> zone::Column {
        match self {
            Self::Place(_) => zone::Column::PlaceId,
            Self::Source(_) => zone::Column::SourceId,
        }
    }

    fn parent_value(&self) -> Value {
        match self {
            Self::Place(id) => id.0.into(),
            Self::Source(id) => id.0.into(),
        }
    }

    fn parent_of(&self, row: &zone::Model) -> Option<Self> {
        match self {
            Self::Place(_) => row.place_id.map(Self::Place),
            Self::Source(_) => row.source_id.map(Self::Source),
        }
    }

    fn sort() -> Sort {
        RecordOrder::default().sort::<zone::Model>()
    }

    fn cursor(row: &zone::Model) -> Cursor {
        RecordOrder::default().cursor(row)
    }
}
