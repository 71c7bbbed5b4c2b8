//! Projects with what is asked for of them read ahead.

use async_graphql::Context;

use super::filter::Filter;
use super::{Project, neighbours, store};
use crate::error::Result;
use crate::graphql::RequestContext;
use crate::graphql::connection::{Connection, TotalCount, connection};
use crate::page::{Page, PageArgs};
use crate::registry::record::RecordOrder;

/// One page of the projects that fit a filter, for the field that is being resolved.
pub async fn list(
    ctx: &Context<'_>,
    filter: Filter,
    order: RecordOrder,
    page: &PageArgs,
) -> Result<Connection<Project>> {
    let (app, viewer) = (ctx.app().clone(), ctx.viewer());
    let asked = [
        ctx.look_ahead().field("nodes"),
        ctx.look_ahead().field("edges").field("node"),
    ];
    let along = neighbours::along(&asked);
    let db = app.db().reader();
    let found = store::find(db, viewer, &filter, order, page, along).await?;
    let (has_previous, has_next) = (found.has_previous, found.has_next);
    let rows = neighbours::keep(ctx, found.rows, &asked).await?;
    let nodes = rows.into_iter();
    let nodes = nodes.map(|row| (order.cursor(&*row), Project(row)));
    let page = Page {
        rows: nodes.collect(),
        has_previous,
        has_next,
    };
    let total_count = TotalCount::by(move || {
        let (app, filter) = (app.clone(), filter.clone());
        async move { store::count(app.db().reader(), viewer, &filter).await }
    });
    Ok(connection(page, total_count))
}

/// The project with this code, for the field that is being resolved.
pub async fn by_code(ctx: &Context<'_>, code: &str) -> Result<Option<Project>> {
    let asked = [ctx.look_ahead()];
    let along = neighbours::along(&asked);
    let db = ctx.app().db().reader();
    let found = store::by_code(db, ctx.viewer(), code, along).await?;
    let rows = neighbours::keep(ctx, found.into_iter().collect(), &asked).await?;
    Ok(rows.into_iter().next().map(Project))
}
