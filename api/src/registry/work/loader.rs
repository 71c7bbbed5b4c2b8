//! Batched reads of what is doubtful.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::values::RecordKind;
use uuid::Uuid;

use super::service;
use crate::error::{Error, Flaw, Result};
use crate::graphql::loaders::Loaders;

/// What is doubtful in a record that the viewer has been given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WarningsOf(pub RecordKind, pub Uuid);

impl Loader<WarningsOf> for Loaders {
    type Value = Vec<Flaw>;
    type Error = Error;

    async fn load(&self, keys: &[WarningsOf]) -> Result<HashMap<WarningsOf, Vec<Flaw>>> {
        service::warnings(&self.app, keys).await
    }
}
