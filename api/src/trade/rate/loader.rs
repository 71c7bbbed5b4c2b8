//! Batched reads of exchange rates.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::exchange_rate;
use entity::id::ExchangeRateId;
use sea_orm::{ColumnTrait, QueryFilter};

use super::{RateTable, store};
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;
use crate::registry::source::citing;
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

impl Loader<ExchangeRateId> for Loaders {
    type Value = Arc<exchange_rate::Model>;
    type Error = Error;

    async fn load(&self, ids: &[ExchangeRateId]) -> Result<HashMap<ExchangeRateId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.id, Arc::new(row)))
            .collect())
    }
}

citing!(
    RatesCiting of exchange_rate,
    |viewer| store::visible_to(viewer).filter(exchange_rate::Column::ArchivedAt.is_null()),
    store::by_month(),
    store::cursor
);
