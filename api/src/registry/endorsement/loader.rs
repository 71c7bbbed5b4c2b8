//! Batched reads of endorsements.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::endorsement;
use entity::id::ProjectId;

use super::store;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;

/// The other side's word on a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EndorsementOf(pub ProjectId);

impl Loader<EndorsementOf> for Loaders {
    type Value = Arc<endorsement::Model>;
    type Error = Error;

    async fn load(&self, keys: &[EndorsementOf]) -> Result<HashMap<EndorsementOf, Self::Value>> {
        let projects: Vec<ProjectId> = keys.iter().map(|key| key.0).collect();
        let rows = store::on(self.app.db().reader(), self.viewer, &projects).await?;
        let rows = rows
            .into_iter()
            .map(|row| (EndorsementOf(row.project_id), Arc::new(row)));
        Ok(rows.collect())
    }
}
