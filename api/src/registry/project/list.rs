//! Projects with what is asked for of them read ahead.

use async_graphql::Context;

use super::filter::Filter;
use super::{Project, ProjectBy, neighbours, store};
use crate::error::Result;
use crate::graphql::connection::{Connection, TotalCount, connection};
use crate::graphql::{GlobalId, RequestContext, neighbour};
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
    let projects = neighbours::keep(ctx, found.rows, &asked).await?;
    let nodes = projects.into_iter();
    let nodes = nodes.map(|project| (order.cursor(project.head()), project));
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

/// The project of this name, for the field that is being resolved.
pub async fn named(ctx: &Context<'_>, by: ProjectBy) -> Option<Result<Project>> {
    let code = match by {
        ProjectBy::Id(id) => match GlobalId::parse(&id) {
            Ok(GlobalId::Project(id)) => return neighbour(ctx, Some(id)).await,
            _ => return Some(Err(GlobalId::refuse(&id).into())),
        },
        ProjectBy::Code(code) => code,
    };
    by_code(ctx, &code).await.transpose()
}

/// The project with this code, for the field that is being resolved.
pub async fn by_code(ctx: &Context<'_>, code: &str) -> Result<Option<Project>> {
    let asked = [ctx.look_ahead()];
    let along = neighbours::along(&asked);
    let db = ctx.app().db().reader();
    let found = store::by_code(db, ctx.viewer(), code, along).await?;
    let projects = neighbours::keep(ctx, found.into_iter().collect(), &asked).await?;
    Ok(projects.into_iter().next())
}
