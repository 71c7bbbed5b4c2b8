//! Reading which figures of whole economies there are.

use std::sync::Arc;

use async_graphql::{Context, InputObject, Object};

use super::ReferenceDataset;
use super::store;
use crate::error::Result;
use crate::graphql::RequestContext;
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::Side;

/// A code, which is unique within its side.
#[derive(Clone, Debug, InputObject)]
pub struct ReferenceDatasetCode {
    /// The side that has brought the figures in.
    pub side: Side,
    /// Stable code.
    pub code: String,
}

/// Reading which figures of whole economies there are.
#[derive(Default)]
pub struct ReferenceQuery;

/// Reading which figures of whole economies there are.
#[Object]
impl ReferenceQuery {
    /// What has been brought in of the trade of whole economies, by code: what `tradeIndices` can
    /// hold a bank's trade against.
    async fn reference_datasets(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<ReferenceDataset>> {
        let page = page_args(ctx, first, after, last, before)?;
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = store::find(app.db().reader(), viewer, &page).await?;
        let total_count = TotalCount::by(move || {
            let app = app.clone();
            async move { store::count(app.db().reader(), viewer).await }
        });
        let nodes = rows.map(|row| (store::cursor(&row), ReferenceDataset::from(Arc::new(row))));
        Ok(connection(nodes, total_count))
    }
}
