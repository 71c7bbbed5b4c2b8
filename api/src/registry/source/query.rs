//! Reading sources.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object, OneofObject};

use super::Source;
use super::store::{self, Filter};
use crate::error::Result;
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::entry::by;
use crate::graphql::values::Side;
use crate::graphql::{GlobalId, RequestContext, neighbour};

/// How to name one source.
#[derive(Clone, Debug, OneofObject)]
pub enum SourceBy {
    /// Global id.
    Id(ID),
    /// Stable code.
    Code(String),
}

by!(SourceBy, Source);

/// Which sources to list; conditions left out, or empty lists, let every record through.
#[derive(Default, InputObject)]
pub struct SourceFilter {
    /// Owned by any of these sides.
    #[graphql(default)]
    sides: Vec<Side>,
    /// With any of these codes: each bank may have a source of its own under one.
    #[graphql(default)]
    codes: Vec<String>,
    /// Archived ones too, as far as the reader may see them.
    #[graphql(default)]
    include_archived: bool,
}

/// Reading sources.
#[derive(Default)]
pub struct SourceQuery;

/// Reading sources.
#[Object]
impl SourceQuery {
    /// One source; null when there is none that the reader may see.
    async fn source(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What names it.")] by: SourceBy,
    ) -> Option<Result<Source>> {
        let db = ctx.app().db().reader();
        let row = match by {
            SourceBy::Id(id) => match GlobalId::parse(&id) {
                Ok(GlobalId::Source(id)) => return neighbour(ctx, Some(id)).await,
                _ => return Some(Err(GlobalId::refuse(&id).into())),
            },
            SourceBy::Code(code) => store::by_code(db, ctx.viewer(), &code).await,
        };
        Some(row.transpose()?.map(|row| Source(Arc::new(row))))
    }

    /// Sources that fit a filter, by code, a page at a time.
    async fn sources(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<SourceFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Source>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = filter.unwrap_or_default();
        let filter = Filter {
            sides: filter.sides.into_iter().map(Into::into).collect(),
            codes: filter.codes,
            include_archived: filter.include_archived,
        };
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = store::find(app.db().reader(), viewer, &filter, &page).await?;
        let total_count = TotalCount::by(move || {
            let (app, filter) = (app.clone(), filter.clone());
            async move { store::count(app.db().reader(), viewer, &filter).await }
        });
        let nodes = rows.map(|row| (store::cursor(&row), Source(Arc::new(row))));
        Ok(connection(nodes, total_count))
    }
}
