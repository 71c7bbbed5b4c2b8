//! Batched reads of observations.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::id::{ObservationId, SourceId};
use entity::observation;
use sea_orm::{ColumnTrait, QueryFilter, Select, Value};
use uuid::Uuid;

use super::rules::Said;
use super::store;
use crate::access::Viewer;
use crate::children::Children;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;
use crate::page::{Cursor, Sort};

impl Loader<ObservationId> for Loaders {
    type Value = Arc<observation::Model>;
    type Error = Error;

    async fn load(&self, ids: &[ObservationId]) -> Result<HashMap<ObservationId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.id, Arc::new(row)))
            .collect())
    }
}

impl Loader<Said> for Loaders {
    type Value = Vec<Arc<observation::Model>>;
    type Error = Error;

    async fn load(&self, said: &[Said]) -> Result<HashMap<Said, Self::Value>> {
        let rows = store::said_of(self.app.db().reader(), self.viewer, said).await?;
        let mut found: HashMap<Said, Self::Value> = HashMap::new();
        for row in rows {
            found.entry(Said::of(&row)).or_default().push(Arc::new(row));
        }
        Ok(found)
    }
}

/// Whose observations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObservationsOf {
    /// Of a record, by its id.
    Subject(Uuid),
    /// Of an indicator, by its code.
    Indicator(String),
    /// That cite a source.
    Source(SourceId),
}

impl Children for ObservationsOf {
    type Entity = observation::Entity;
    type Row = observation::Model;

    fn visible_to(&self, viewer: Viewer) -> Select<observation::Entity> {
        store::visible_to(viewer).filter(observation::Column::ArchivedAt.is_null())
    }

    fn parent_column(&self) -> observation::Column {
        match self {
            Self::Subject(_) => observation::Column::SubjectId,
            Self::Indicator(_) => observation::Column::IndicatorCode,
            Self::Source(_) => observation::Column::SourceId,
        }
    }

    fn parent_value(&self) -> Value {
        match self {
            Self::Subject(id) => (*id).into(),
            Self::Indicator(code) => code.as_str().into(),
            Self::Source(id) => id.0.into(),
        }
    }

    fn parent_of(&self, row: &observation::Model) -> Option<Self> {
        Some(match self {
            Self::Subject(_) => Self::Subject(row.subject_id),
            Self::Indicator(_) => Self::Indicator(row.indicator_code.clone()),
            Self::Source(_) => Self::Source(row.source_id),
        })
    }

    fn sort() -> Sort {
        store::by_indicator()
    }

    fn cursor(row: &observation::Model) -> Cursor {
        store::cursor(row)
    }
}
