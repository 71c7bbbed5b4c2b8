//! What a list of projects reads along with its rows.
//!
//! Looking ahead at what is asked for, each relation is read in one statement for all rows and
//! fed to the request's loaders: no resolver waits for a batch to fill.

use std::sync::Arc;

use async_graphql::{Context, Lookahead};
use entity::project;

use super::{MilestonesOf, ParticipantsOf, store};
use crate::children::{Children, PageOf, load_pages};
use crate::error::Result;
use crate::graphql::RequestContext;
use crate::graphql::connection::page_args_of;
use crate::registry::{enterprise, place, zone};

/// Reads what is asked for of these projects and feeds it to the loaders.
pub async fn feed(
    ctx: &Context<'_>,
    rows: &[project::Model],
    asked: &[Lookahead<'_>],
) -> Result<()> {
    let (db, viewer, loaders) = (ctx.app().db().reader(), ctx.viewer(), ctx.loaders());
    let asks = |field: &str| asked.iter().any(|asked| asked.field(field).exists());
    if asks("zone") {
        let ids = distinct(rows.iter().filter_map(|row| row.zone_id));
        let zones = zone::store::by_ids(db, viewer, &ids).await?;
        loaders
            .feed_many(zones.into_iter().map(|row| (row.id, Arc::new(row))))
            .await;
    }
    if asks("place") {
        let ids = distinct(rows.iter().filter_map(|row| row.place_id));
        let places = place::store::by_ids(db, viewer, &ids).await?;
        loaders
            .feed_many(places.into_iter().map(|row| (row.id, Arc::new(row))))
            .await;
    }
    if asks("counterpart") {
        let ids = distinct(rows.iter().filter_map(|row| row.counterpart_id));
        let counterparts = store::by_ids(db, viewer, &ids).await?;
        loaders
            .feed_many(counterparts.into_iter().map(|row| (row.id, Arc::new(row))))
            .await;
    }
    feed_pages(ctx, rows, asked, "milestones", |row| MilestonesOf(row.id)).await?;
    let participants = feed_pages(ctx, rows, asked, "participants", |row| {
        ParticipantsOf::Project(row.id)
    })
    .await?;
    let of_participants = |asked: &Lookahead<'_>| {
        let list = asked.field("participants");
        list.field("nodes").field("enterprise").exists()
            || list
                .field("edges")
                .field("node")
                .field("enterprise")
                .exists()
    };
    if asked.iter().any(of_participants) {
        let ids = distinct(participants.iter().map(|row| row.enterprise_id));
        let enterprises = enterprise::store::by_ids(db, viewer, &ids).await?;
        loaders
            .feed_many(enterprises.into_iter().map(|row| (row.id, Arc::new(row))))
            .await;
    }
    Ok(())
}

/// Reads the pages of one nested list, as each place that asks for it wants them; gives all rows.
async fn feed_pages<C: Children>(
    ctx: &Context<'_>,
    rows: &[project::Model],
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
        ctx.loaders().feed_many(pages).await;
    }
    Ok(children)
}

fn distinct<T: Ord>(ids: impl Iterator<Item = T>) -> Vec<T> {
    let mut ids: Vec<T> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
