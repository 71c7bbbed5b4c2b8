//! An exchange rate in the schema.

use std::sync::Arc;

use async_graphql::{Context, Object};
use entity::exchange_rate;
use rust_decimal::Decimal as Number;

use crate::error::Result;
use crate::graphql::neighbour;
use crate::graphql::scalars::{Decimal, Month};
use crate::graphql::values::Side;
use crate::registry::source::Source;
use crate::value;

/// What one unit of a currency cost in another, on the average of a month.
#[derive(Clone)]
pub struct ExchangeRate(Arc<exchange_rate::Model>);

impl From<Arc<exchange_rate::Model>> for ExchangeRate {
    fn from(row: Arc<exchange_rate::Model>) -> Self {
        Self(row)
    }
}

/// What one unit of a currency cost in another, on the average of a month.
#[Object]
impl ExchangeRate {
    /// The side that recorded it.
    async fn side(&self) -> Side {
        self.0.side.into()
    }

    /// The month it is the average of.
    async fn month(&self) -> Option<Month> {
        value::Month::from_number(self.0.month).ok().map(Month)
    }

    /// The currency of which one unit is priced, ISO 4217.
    async fn base(&self) -> &str {
        &self.0.base
    }

    /// The currency it is priced in, ISO 4217.
    async fn quote(&self) -> &str {
        &self.0.quote
    }

    /// How much of `quote` one unit of `base` cost.
    async fn rate(&self) -> Decimal {
        Decimal(Number::from_i128_with_scale(self.0.rate_e10.into(), 10).normalize())
    }

    /// Generated for demonstration, not reported.
    async fn synthetic(&self) -> bool {
        self.0.synthetic
    }

    /// Where it is from.
    async fn source(&self, ctx: &Context<'_>) -> Result<Option<Source>> {
        neighbour(ctx, Some(self.0.source_id)).await
    }
}
