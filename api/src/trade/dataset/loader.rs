//! Batched reads of trade datasets.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::id::TradeDatasetId;
use entity::trade_dataset;
use entity::values::Side;

use super::store;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;
use crate::registry::source::citing;

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

/// The releases of a side that were made current and not withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReleasesOf(pub Side);

impl Loader<ReleasesOf> for Loaders {
    type Value = Arc<Vec<trade_dataset::Model>>;
    type Error = Error;

    async fn load(&self, keys: &[ReleasesOf]) -> Result<HashMap<ReleasesOf, Self::Value>> {
        let sides: Vec<Side> = keys.iter().map(|key| key.0).collect();
        let mut releases: HashMap<ReleasesOf, Vec<trade_dataset::Model>> = HashMap::new();
        for release in store::released_by(self.app.db().reader(), &sides).await? {
            releases
                .entry(ReleasesOf(release.side))
                .or_default()
                .push(release);
        }
        let releases = releases.into_iter();
        Ok(releases.map(|(key, rows)| (key, Arc::new(rows))).collect())
    }
}

citing!(
    DatasetsCiting of trade_dataset,
    store::visible_to,
    store::by_code(),
    store::cursor
);
