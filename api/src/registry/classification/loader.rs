//! Batched reads of codes.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::classification_code;
use entity::values::ClassificationScheme;

use super::store;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;

/// A code of a classification.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CodeOf {
    /// The classification.
    pub scheme: ClassificationScheme,
    /// The code, as it is kept.
    pub code: String,
}

impl Loader<CodeOf> for Loaders {
    type Value = Arc<classification_code::Model>;
    type Error = Error;

    async fn load(&self, keys: &[CodeOf]) -> Result<HashMap<CodeOf, Self::Value>> {
        let rows = store::by_keys(self.app.db().reader(), self.viewer, keys).await?;
        let named = rows.into_iter().map(|row| {
            let key = CodeOf {
                scheme: row.scheme,
                code: row.code.clone(),
            };
            (key, Arc::new(row))
        });
        Ok(named.collect())
    }
}
