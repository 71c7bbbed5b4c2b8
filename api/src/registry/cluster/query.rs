//! Reading clusters.

use async_graphql::{Context, ID, Object, OneofObject};

use super::Cluster;
use crate::error::Result;
use crate::graphql::connection::{Connection, held_connection, page_args};
use crate::graphql::entry::by_code;
use crate::graphql::{GlobalId, RequestContext};

/// How to name one cluster.
#[derive(Clone, Debug, OneofObject)]
pub enum ClusterBy {
    /// Global id.
    Id(ID),
    /// Stable code.
    Code(String),
}

by_code!(ClusterBy, Cluster);

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
    ) -> Option<Result<Cluster>> {
        let code = match by {
            ClusterBy::Code(code) => code,
            ClusterBy::Id(id) => match GlobalId::parse(&id) {
                Ok(GlobalId::Cluster(code)) => code,
                _ => return Some(Err(GlobalId::refuse(&id).into())),
            },
        };
        Cluster::find(ctx.app().catalogue(), Some(&code)).map(Ok)
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
        held_connection(&ctx.app().catalogue().clusters, &page)
    }
}
