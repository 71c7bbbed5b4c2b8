//! What a list of projects reads along with its rows.
//!
//! Looking ahead at what is asked for, each relation is read for all rows at once and kept for
//! the resolvers: none of them waits for a batch to fill.

use std::sync::Arc;

use async_graphql::{Context, Lookahead};
use entity::project;

use super::along::{Along, Found};
use super::{MilestonesOf, ParticipantsOf, Project, store};
use crate::children::{Children, PageOf, load_pages};
use crate::error::Result;
use crate::graphql::RequestContext;
use crate::graphql::connection::page_args_of;
use crate::registry::enterprise;

/// The fields of a project that read nothing of its row beyond the head. A field that is missing
/// here makes a statement longer; one that is here wrongly makes one more. Neither is answered
/// wrongly.
const OF_HEAD: [&str; 24] = [
    "__typename",
    "aliases",
    "cluster",
    "code",
    "counterpart",
    "counterpartOf",
    "createdAt",
    "endorsement",
    "history",
    "id",
    "inJointLibrary",
    "milestones",
    "name",
    "observations",
    "participants",
    "place",
    "publication",
    "sector",
    "side",
    "stage",
    "standing",
    "updatedAt",
    "version",
    "zone",
];

/// What is read in the project's own statement: as much of its row as is asked for, and what it
/// has one of.
pub fn along(asked: &[Lookahead<'_>]) -> Along {
    let selections = asked.iter().flat_map(Lookahead::selection_fields);
    let fields = selections.flat_map(|selection| selection.selection_set().collect::<Vec<_>>());
    let mut names = fields.map(|field| field.name());
    Along {
        whole: names.any(|name| !OF_HEAD.contains(&name)),
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
) -> Result<Vec<Project>> {
    let mut projects = Vec::with_capacity(found.len());
    let (mut zones, mut places) = (Vec::new(), Vec::new());
    for Found {
        head,
        whole,
        zone,
        place,
    } in found
    {
        projects.push(Project::found(head, whole));
        zones.extend(zone.map(|row| (row.id, Arc::new(row))));
        places.extend(place.map(|row| (row.id, Arc::new(row))));
    }
    ctx.read_ahead().keep(zones);
    ctx.read_ahead().keep(places);

    let (db, viewer) = (ctx.app().db().reader(), ctx.viewer());
    if asks(asked, "counterpart") {
        let ids = distinct(heads(&projects).filter_map(|head| head.counterpart_id));
        let counterparts = store::by_ids(db, viewer, &ids).await?;
        let counterparts = counterparts.into_iter();
        ctx.read_ahead()
            .keep(counterparts.map(|row| (row.id, Arc::new(row))));
    }
    let of_project = |head: &project::Head| MilestonesOf(head.id);
    keep_pages(ctx, &projects, asked, "milestones", of_project).await?;
    let of_project = |head: &project::Head| ParticipantsOf::Project(head.id);
    let participants = keep_pages(ctx, &projects, asked, "participants", of_project).await?;
    if asked.iter().any(asks_enterprises) {
        let ids = distinct(participants.iter().map(|row| row.enterprise_id));
        let enterprises = enterprise::store::by_ids(db, viewer, &ids).await?;
        let enterprises = enterprises.into_iter();
        ctx.read_ahead()
            .keep(enterprises.map(|row| (row.id, Arc::new(row))));
    }
    Ok(projects)
}

fn heads(projects: &[Project]) -> impl Iterator<Item = &project::Head> {
    projects.iter().map(Project::head)
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
    projects: &[Project],
    asked: &[Lookahead<'_>],
    field: &str,
    parent: impl Fn(&project::Head) -> C,
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
        let keys: Vec<PageOf<C>> = heads(projects)
            .map(|head| PageOf {
                parent: parent(head),
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
