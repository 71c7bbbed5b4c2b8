//! Reading exchange rates.

use std::sync::Arc;

use async_graphql::{Context, InputObject, Object};

use super::object::MonthlyRate;
use super::store::{self, Filter};
use super::{ExchangeRate, RateTable};
use crate::error::Result;
use crate::graphql::codes::parse_currency;
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::Side;
use crate::graphql::{Period, RequestContext};
use crate::value::Month;

/// Which exchange rates to list.
#[derive(Default, InputObject)]
pub struct ExchangeRateFilter {
    /// Recorded by any of these sides.
    #[graphql(default)]
    sides: Vec<Side>,
    /// Of one unit of this currency, ISO 4217.
    base: Option<String>,
    /// In this currency, ISO 4217.
    quote: Option<String>,
    /// In these months.
    period: Option<Period>,
    /// Archived ones too, as far as the reader may see them.
    #[graphql(default)]
    include_archived: bool,
}

impl ExchangeRateFilter {
    fn parse(self) -> Result<Filter> {
        Ok(Filter {
            sides: self.sides.into_iter().map(Into::into).collect(),
            base: self.base,
            quote: self.quote,
            period: self.period.map(Period::range).transpose()?,
            include_archived: self.include_archived,
        })
    }
}

/// Reading exchange rates.
#[derive(Default)]
pub struct ExchangeRateQuery;

/// Reading exchange rates.
#[Object]
impl ExchangeRateQuery {
    /// Exchange rates, by month.
    async fn exchange_rates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<ExchangeRateFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<ExchangeRate>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = filter.unwrap_or_default().parse()?;
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = store::find(app.db().reader(), viewer, &filter, &page).await?;
        let total_count = TotalCount::by(move || {
            let (app, filter) = (app.clone(), filter.clone());
            async move { store::count(app.db().reader(), viewer, &filter).await }
        });
        let nodes = rows.map(|row| (store::cursor(&row), ExchangeRate::from(Arc::new(row))));
        Ok(connection(nodes, total_count))
    }

    /// What one unit of a currency cost in another month by month, as amounts are converted here.
    /// A month without a rate is missing.
    async fn monthly_rates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The currency of which one unit is priced, ISO 4217.")] base: String,
        #[graphql(desc = "The currency it is priced in, ISO 4217.")] quote: String,
        #[graphql(desc = "The months, 240 at most.")] period: Period,
    ) -> Result<Vec<MonthlyRate>> {
        let (base, quote) = (parse_currency(&base)?, parse_currency(&quote)?);
        let months = period.short_range()?;
        let numbers = months.months().map(Month::number);
        let rows = store::of_months(ctx.app().db().reader(), ctx.viewer(), numbers).await?;
        let table = RateTable::new(rows);
        let rate = |month| MonthlyRate::of(month, table.between(base, quote, month)?);
        Ok(months.months().filter_map(rate).collect())
    }
}
