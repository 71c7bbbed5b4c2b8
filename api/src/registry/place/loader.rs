//! Batched reads of places.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::id::PlaceId;
use entity::place;
use sea_orm::{ColumnTrait, QueryFilter};

use super::store;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;
use crate::registry::record::RecordOrder;
use crate::registry::source::citing;

impl Loader<PlaceId> for Loaders {
    type Value = Arc<place::Model>;
    type Error = Error;

    async fn load(&self, ids: &[PlaceId]) -> Result<HashMap<PlaceId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.id, Arc::new(row)))
            .collect())
    }
}

/// A checkpoint of trade figures, which name places by code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PlaceCode(pub String);

impl Loader<PlaceCode> for Loaders {
    type Value = Arc<place::Model>;
    type Error = Error;

    async fn load(&self, codes: &[PlaceCode]) -> Result<HashMap<PlaceCode, Self::Value>> {
        let codes: Vec<String> = codes.iter().map(|code| code.0.clone()).collect();
        let rows = store::by_codes(self.app.db().reader(), self.viewer, &codes).await?;
        Ok(rows
            .into_iter()
            .map(|row| (PlaceCode(row.code.clone()), Arc::new(row)))
            .collect())
    }
}

citing!(
    PlacesCiting of place,
    |viewer| store::visible_to(viewer).filter(place::Column::ArchivedAt.is_null()),
    RecordOrder::default().sort::<place::Model>(),
    |row| RecordOrder::default().cursor(row)
);
