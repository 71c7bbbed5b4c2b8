//! Reading clusters.

use async_graphql::{Context, ID, Object, OneofObject};

use super::Cluster;
use crate::error::{Problem, Result};
use crate::graphql::connection::{Connection, page_args, reference_connection};
use crate::graphql::{GlobalId, RequestContext};

/// How to name one cluster.
#[derive(OneofObject)]
pub enum ClusterBy {
    /// Global id.
    Id(ID),
    /// Stable code.
    Code(String),
}

/// Reading clusters.
#[derive(Default)]
pub struct ClusterQuery;

/// Reading clusters.
#[Object]
impl ClusterQuery {
    /// One cluster; null when there is none.
    async fn cluster(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What names it.")] by: ClusterBy,
    ) -> Result<Option<Cluster>> {
        let code = match by {
            ClusterBy::Code(code) => code,
            ClusterBy::Id(id) => match GlobalId::parse(&id)? {
                GlobalId::Cluster(code) => code,
                _ => return Err(Problem::new("ID_INVALID").with("id", id.as_str()).into()),
            },
        };
        Ok(Cluster::find(ctx.app().catalogue(), Some(&code)))
    }

    /// All clusters, in the order of the list.
    async fn clusters(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Cluster>> {
        let page = page_args(ctx, first, after, last, before)?;
        reference_connection(&ctx.app().catalogue().clusters, &page)
    }
}
