//! What both sides stand behind.

use async_graphql::{Context, Object};

use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::registry::project::Project;
use crate::registry::project::filter::Filter;
use crate::registry::project::list::list;
use crate::registry::record::RecordOrder;

/// What both sides stand behind.
#[derive(Default)]
pub struct JointQuery;

/// What both sides stand behind.
#[Object]
impl JointQuery {
    /// The projects that both sides stand behind as they are: published by the one, endorsed by
    /// the other, by code.
    async fn joint_library(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = Filter {
            in_joint_library: Some(true),
            ..Filter::default()
        };
        list(ctx, filter, RecordOrder::default(), &page).await
    }
}
