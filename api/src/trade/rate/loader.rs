//! Batched reads of exchange rates.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;

use super::{RateTable, store};
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;
use crate::value::Month;

/// All rates of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MonthRates(pub Month);

impl Loader<MonthRates> for Loaders {
    type Value = Arc<RateTable>;
    type Error = Error;

    async fn load(&self, keys: &[MonthRates]) -> Result<HashMap<MonthRates, Self::Value>> {
        let months = keys.iter().map(|key| key.0.number());
        let rows = store::of_months(self.app.db().reader(), self.viewer, months).await?;
        // One table serves every month: the month is part of each of its keys.
        let table = Arc::new(RateTable::new(rows));
        Ok(keys.iter().map(|key| (*key, Arc::clone(&table))).collect())
    }
}
