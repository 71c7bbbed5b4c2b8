//! Reading trade datasets.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object, OneofObject};

use super::TradeDataset;
use super::store::{self, Filter};
use crate::error::Result;
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::{DatasetStatus, Side};
use crate::graphql::{GlobalId, Period, RequestContext, neighbour};

/// Which datasets to list.
#[derive(Default, InputObject)]
pub struct TradeDatasetFilter {
    /// Reported by any of these sides.
    #[graphql(default)]
    reporters: Vec<Side>,
    /// Only generated ones, or only reported ones.
    synthetic: Option<bool>,
    /// Standing at any of these.
    #[graphql(default)]
    statuses: Vec<DatasetStatus>,
    /// Covering some of these months.
    period: Option<Period>,
}

impl TradeDatasetFilter {
    fn parse(self) -> Result<Filter> {
        Ok(Filter {
            reporters: self.reporters.into_iter().map(Into::into).collect(),
            synthetic: self.synthetic,
            statuses: self.statuses.into_iter().map(Into::into).collect(),
            period: self.period.map(Period::range).transpose()?,
        })
    }
}

/// A code, which is unique within its side.
#[derive(Clone, Debug, InputObject)]
pub struct TradeDatasetCode {
    /// The side that reports the figures.
    reporter: Side,
    /// Stable code.
    code: String,
}

/// How to name one trade dataset.
#[derive(Clone, Debug, OneofObject)]
pub enum TradeDatasetBy {
    /// Global id.
    Id(ID),
    /// Reporter and code.
    Code(TradeDatasetCode),
}

/// Reading trade datasets.
#[derive(Default)]
pub struct TradeDatasetQuery;

/// Reading trade datasets.
#[Object]
impl TradeDatasetQuery {
    /// One trade dataset; null when there is none that the reader may see.
    async fn trade_dataset(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What names it.")] by: TradeDatasetBy,
    ) -> Option<Result<TradeDataset>> {
        let TradeDatasetCode { reporter, code } = match by {
            TradeDatasetBy::Code(code) => code,
            TradeDatasetBy::Id(id) => {
                return match GlobalId::parse(&id) {
                    Ok(GlobalId::TradeDataset(id)) => neighbour(ctx, Some(id)).await,
                    _ => Some(Err(GlobalId::refuse(&id).into())),
                };
            }
        };
        let db = ctx.app().db().reader();
        let found = store::find_by_code(db, ctx.viewer(), reporter.into(), &code).await;
        found
            .transpose()
            .map(|row| row.map(|row| TradeDataset(Arc::new(row))))
    }

    /// The trade datasets, by code: those that are or were in use, and for the people of a side
    /// also those of their side that never were.
    async fn trade_datasets(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<TradeDatasetFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<TradeDataset>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = filter.unwrap_or_default().parse()?;
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = store::find(app.db().reader(), viewer, &filter, &page).await?;
        let total_count = TotalCount::by(move || {
            let (app, filter) = (app.clone(), filter.clone());
            async move { store::count(app.db().reader(), viewer, &filter).await }
        });
        let nodes = rows.map(|row| (store::cursor(&row), TradeDataset(Arc::new(row))));
        Ok(connection(nodes, total_count))
    }
}
