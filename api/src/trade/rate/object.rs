//! An exchange rate in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use entity::exchange_rate;
use rust_decimal::Decimal as Number;

use super::rules::Factor;
use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::scalars::{Decimal, Month};
use crate::graphql::values::Side;
use crate::graphql::{GlobalId, neighbour};
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
    /// Global id: names it for changes.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::ExchangeRate(self.0.id).into()
    }

    /// Counts the writes of this record; a writer names the one it saw.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// When it was archived; null while it is in use.
    async fn archived_at(&self) -> Option<DateTime<Utc>> {
        self.0.archived_at
    }

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
    async fn source(&self, ctx: &Context<'_>) -> Option<Result<Source>> {
        neighbour(ctx, Some(self.0.source_id)).await
    }

    /// What was done to it, latest first: for the people of the side that owns it.
    async fn history(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Option<Result<Connection<Revision>>> {
        let page = page_args(ctx, first, after, last, before);
        Some(history(ctx, self.0.side, self.0.id.0, page).await)
    }
}

/// What one unit of a currency cost in another, on the average of a month.
#[derive(SimpleObject)]
pub struct MonthlyRate {
    /// The month.
    month: Month,
    /// How much of the one currency one unit of the other cost, to ten digits after the point.
    rate: Decimal,
    /// The recorded rates it comes from: its own, its opposite, or two with the yuan between them;
    /// none between a currency and itself.
    rates: Vec<ExchangeRate>,
}

impl MonthlyRate {
    /// A factor of a month; nothing where it has no room.
    pub fn of(month: value::Month, factor: Factor) -> Option<Self> {
        let rate = Number::try_from_i128_with_scale(factor.scaled, 10).ok()?;
        Some(Self {
            month: Month(month),
            rate: Decimal(rate.normalize()),
            rates: factor.rates.into_iter().map(ExchangeRate::from).collect(),
        })
    }
}
