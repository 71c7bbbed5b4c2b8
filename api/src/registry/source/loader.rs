//! Batched reads of sources.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::id::SourceId;
use entity::source;

use super::store;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;

impl Loader<SourceId> for Loaders {
    type Value = Arc<source::Model>;
    type Error = Error;

    async fn load(&self, ids: &[SourceId]) -> Result<HashMap<SourceId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.id, Arc::new(row)))
            .collect())
    }
}
