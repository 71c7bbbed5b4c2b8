//! Batched reads of accounts.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::account;
use entity::id::AccountId;

use super::store;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;

impl Loader<AccountId> for Loaders {
    type Value = Arc<account::Model>;
    type Error = Error;

    async fn load(&self, ids: &[AccountId]) -> Result<HashMap<AccountId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.id, Arc::new(row)))
            .collect())
    }
}
