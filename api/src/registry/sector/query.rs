//! Reading sectors.

use async_graphql::{Context, ID, Object, OneofObject};

use super::Sector;
use crate::error::Result;
use crate::graphql::connection::{Connection, held_connection, page_args};
use crate::graphql::entry::by_code;
use crate::graphql::{GlobalId, RequestContext};

/// How to name one sector.
#[derive(Clone, Debug, OneofObject)]
pub enum SectorBy {
    /// Global id.
    Id(ID),
    /// Stable code.
    Code(String),
}

by_code!(SectorBy, Sector);

/// Reading sectors.
#[derive(Default)]
pub struct SectorQuery;

/// Reading sectors.
#[Object]
impl SectorQuery {
    /// One sector; null when there is none.
    async fn sector(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What names it.")] by: SectorBy,
    ) -> Option<Result<Sector>> {
        let code = match by {
            SectorBy::Code(code) => code,
            SectorBy::Id(id) => match GlobalId::parse(&id) {
                Ok(GlobalId::Sector(code)) => code,
                _ => return Some(Err(GlobalId::refuse(&id).into())),
            },
        };
        Sector::find(ctx.app().catalogue(), Some(&code)).map(Ok)
    }

    /// All sectors, in the order of the list.
    async fn sectors(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Sector>> {
        let page = page_args(ctx, first, after, last, before)?;
        held_connection(&ctx.app().catalogue().sectors, &page)
    }
}
