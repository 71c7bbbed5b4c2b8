//! Reading lists of codes.

use std::sync::Arc;

use async_graphql::{Context, InputObject, Object};

use super::ClassificationCode;
use super::loader::CodeOf;
use super::store::{self, Filter};
use crate::error::Result;
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::ClassificationScheme;
use crate::graphql::{RequestContext, neighbour};
use crate::value::classification::parse;

/// Which codes of a classification to list; conditions left out let every code through.
#[derive(InputObject)]
pub struct ClassificationCodeFilter {
    /// The classification.
    scheme: ClassificationScheme,
    /// Right below this code.
    parent: Option<String>,
    /// So deep: 1 for chapters or sections.
    level: Option<i32>,
    /// Beginning with this.
    prefix: Option<String>,
}

/// Reading lists of codes.
#[derive(Default)]
pub struct ClassificationQuery;

/// Reading lists of codes.
#[Object]
impl ClassificationQuery {
    /// A code of a classification; null when no list that is loaded has it.
    async fn classification_code(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The classification.")] scheme: ClassificationScheme,
        #[graphql(desc = "The code, with points or without.")] code: String,
    ) -> Option<Result<ClassificationCode>> {
        let scheme = scheme.into();
        let key = CodeOf {
            scheme,
            code: parse(scheme, &code)?,
        };
        neighbour(ctx, Some(key)).await
    }

    /// The codes of a classification that are loaded, in their order, a page at a time.
    async fn classification_codes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list.")] filter: ClassificationCodeFilter,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<ClassificationCode>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = Filter {
            scheme: filter.scheme.into(),
            parent: filter.parent,
            level: filter.level,
            prefix: filter.prefix,
        };
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = store::find(app.db().reader(), viewer, &filter, &page).await?;
        let total_count = TotalCount::by(move || {
            let (app, filter) = (app.clone(), filter.clone());
            async move { store::count(app.db().reader(), viewer, &filter).await }
        });
        let nodes = rows.map(|row| (store::cursor(&row), ClassificationCode::from(Arc::new(row))));
        Ok(connection(nodes, total_count))
    }
}
