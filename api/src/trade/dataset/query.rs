//! Reading trade datasets.

use std::sync::Arc;

use async_graphql::{Context, InputObject, Object};

use super::TradeDataset;
use super::store::{self, Filter};
use crate::error::Result;
use crate::graphql::RequestContext;
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::Side;

/// Which datasets to list.
#[derive(Default, InputObject)]
pub struct TradeDatasetFilter {
    /// Reported by any of these sides.
    #[graphql(default)]
    reporters: Vec<Side>,
    /// Only generated ones, or only reported ones.
    synthetic: Option<bool>,
}

impl TradeDatasetFilter {
    fn parse(self) -> Filter {
        let reporters = self.reporters.into_iter().map(Into::into).collect();
        Filter {
            reporters,
            synthetic: self.synthetic,
        }
    }
}

/// Reading trade datasets.
#[derive(Default)]
pub struct TradeDatasetQuery;

/// Reading trade datasets.
#[Object]
impl TradeDatasetQuery {
    /// The trade datasets in use, by code.
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
        let filter = filter.unwrap_or_default().parse();
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
