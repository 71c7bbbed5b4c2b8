//! What a list of projects reads along with its rows.
//!
//! Looking ahead at what is asked for, each relation is read for all rows at once and kept for
//! the resolvers: none of them waits for a batch to fill.

use std::sync::Arc;

use async_graphql::{Context, Lookahead};
use entity::project;

use super::along::{Along, Found};
use super::{MilestonesOf, ParticipantsOf, store};
use crate::children::{Children, PageOf, load_pages};
use crate::error::Result;
use crate::graphql::RequestContext;
use crate::graphql::connection::page_args_of;
use crate::registry::enterprise;

/// What a project has one of and is asked for: read in the project's own statement.
pub fn along(asked: &[Lookahead<'_>]) -> Along {
    Along {
        zone: asks(asked, "zone"),
        place: asks(asked, "place"),
    }
}

/// Keeps what was found with these projects, reads what else is asked for of them, and gives the
/// projects.
pub async fn keep(
    ctx: &Context<'_>,
    found: Vec<Found>,
    asked: &[Lookahead<'_>],
) -> Result<Vec<Arc<project::Model>>> {
    let mut rows = Vec::with_capacity(found.len());
    let (mut zones, mut places) = (Vec::new(), Vec::new());
    for Found {
        project,
        zone,
        place,
    } in found
    {
        rows.push(Arc::new(project));
        zones.extend(zone.map(|row| (row.id, Arc::new(row))));
        places.extend(place.map(|row| (row.id, Arc::new(row))));
    }
    ctx.read_ahead().keep(zones);
    ctx.read_ahead().keep(places);

    let (db, viewer) = (ctx.app().db().reader(), ctx.viewer());
    if asks(asked, "counterpart") {
        let ids = distinct(rows.iter().filter_map(|row| row.counterpart_id));
        let counterparts = store::by_ids(db, viewer, &ids).await?;
        let counterparts = counterparts.into_iter();
        ctx.read_ahead()
            .keep(counterparts.map(|row| (row.id, Arc::new(row))));
    }
    keep_pages(ctx, &rows, asked, "milestones", |row| MilestonesOf(row.id)).await?;
    let of_project = |row: &project::Model| ParticipantsOf::Project(row.id);
    let participants = keep_pages(ctx, &rows, asked, "participants", of_project).await?;
    if asked.iter().any(asks_enterprises) {
        let ids = distinct(participants.iter().map(|row| row.enterprise_id));
        let enterprises = enterprise::store::by_ids(db, viewer, &ids).await?;
        let enterprises = enterprises.into_iter();
        ctx.read_ahead()
            .keep(enterprises.map(|row| (row.id, Arc::new(row))));
    }
    Ok(rows)
}

fn asks(asked: &[Lookahead<'_>], field: &str) -> bool {
    asked.iter().any(|asked| asked.field(field).exists())
}

fn asks_enterprises(asked: &Lookahead<'_>) -> bool {
    let list = asked.field("participants");
    let nodes = [list.field("nodes"), list.field("edges").field("node")];
    nodes.iter().any(|node| node.field("enterprise").exists())
}

/// Reads the pages of one nested list, as each place that asks for it wants them; gives all rows.
async fn keep_pages<C: Children>(
    ctx: &Context<'_>,
    rows: &[Arc<project::Model>],
    asked: &[Lookahead<'_>],
    field: &str,
    parent: impl Fn(&project::Model) -> C,
) -> Result<Vec<Arc<C::Row>>> {
    let mut children = Vec::new();
    for selection in asked
        .iter()
        .flat_map(|asked| asked.field(field).selection_fields())
    {
        // A page that is asked for wrongly is refused where it is resolved.
        let Some(page) = page_args_of(ctx, &selection) else {
            continue;
        };
        let keys: Vec<PageOf<C>> = rows
            .iter()
            .map(|row| PageOf {
                parent: parent(row),
                page: page.clone(),
            })
            .collect();
        let pages = load_pages(ctx.app().db().reader(), ctx.viewer(), &keys).await?;
        children.extend(pages.values().flat_map(|page| page.rows.iter().cloned()));
        ctx.read_ahead().keep(pages);
    }
    Ok(children)
}

fn distinct<T: Ord>(ids: impl Iterator<Item = T>) -> Vec<T> {
    let mut ids: Vec<T> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
