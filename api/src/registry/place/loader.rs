//! Batched reads of places.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::id::PlaceId;
use entity::place;

use super::store;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;

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
