//! Batched reads of trade datasets.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::id::TradeDatasetId;
use entity::trade_dataset;

use super::store;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;

impl Loader<TradeDatasetId> for Loaders {
    type Value = Arc<trade_dataset::Model>;
    type Error = Error;

    async fn load(&self, ids: &[TradeDatasetId]) -> Result<HashMap<TradeDatasetId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.id, Arc::new(row)))
            .collect())
    }
}
