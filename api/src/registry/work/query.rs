//! What waits for a person.

use async_graphql::{Context, Object};
use entity::values::Publication;
use futures_util::future::join_all;

use super::WaitingRecord;
use super::doubtful::Doubts;
use super::store::{self, Queue, Waiting};
use crate::access::policy::{Action, check_person, may};
use crate::error::Result;
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::{GlobalId, RequestContext};
use crate::page::{Page, PageArgs};
use crate::registry::project::Project;
use crate::registry::project::filter::{Filter, Work};
use crate::registry::project::list::list;
use crate::registry::record::RecordOrder;

/// What waits for the person who asks; lists are empty where the person's role has no part in
/// them.
pub struct WorkQueue;

/// What waits for the person who asks; lists are empty where the person's role has no part in
/// them.
#[Object]
impl WorkQueue {
    /// The own side's drafts of every kind, to be finished and submitted: the oldest first.
    async fn drafts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<WaitingRecord>> {
        let page = page_args(ctx, first, after, last, before)?;
        own(ctx, Action::Draft, Queue::In(Publication::Draft), page).await
    }

    /// What the own side has submitted, of every kind, to be published: the oldest first.
    async fn to_publish(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<WaitingRecord>> {
        let page = page_args(ctx, first, after, last, before)?;
        own(
            ctx,
            Action::Publish,
            Queue::In(Publication::Submitted),
            page,
        )
        .await
    }

    /// What the own side has submitted or published, of every kind, that today's rules find
    /// doubtful: the oldest first. What was accepted when it was written is among it.
    async fn warnings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<WaitingRecord>> {
        let page = page_args(ctx, first, after, last, before)?;
        let doubts = Doubts {
            today: ctx.app().clock().now().date_naive(),
            backend: ctx.app().db().backend(),
        };
        own(ctx, Action::Draft, Queue::Doubtful(doubts), page).await
    }

    /// The other side's published projects that wait for the own side's word: it has given none, or
    /// declined them before their key facts were changed.
    async fn to_endorse(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        others(ctx, Work::NoWord, page).await
    }

    /// The other side's projects whose key facts were changed since the own side endorsed them.
    async fn stale_endorsements(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        others(ctx, Work::StaleWord, page).await
    }
}

/// What waits for a person.
#[derive(Default)]
pub struct WorkQuery;

/// What waits for a person.
#[Object]
impl WorkQuery {
    /// What waits for the person who asks; null for who has not signed in.
    async fn work_queue(&self, ctx: &Context<'_>) -> Option<Result<WorkQueue>> {
        ctx.caller().proof.as_ref()?;
        Some(check_person(ctx.viewer()).map(|_| WorkQueue))
    }
}

/// The records of the own side that wait in this queue, for who may act on them.
async fn own(
    ctx: &Context<'_>,
    action: Action,
    queue: Queue,
    page: PageArgs,
) -> Result<Connection<WaitingRecord>> {
    let side = ctx.viewer().person().and_then(|person| person.side);
    let Some(side) = side.filter(|side| may(ctx.viewer(), action, Some(*side))) else {
        let nothing = TotalCount::by(|| async { Ok(0) });
        return Ok(connection(Page::default(), nothing));
    };
    let app = ctx.app().clone();
    let found = store::find(app.db().reader(), side, queue, &page).await?;
    let records = found.rows.into_iter();
    let records = records.map(async |Waiting { cursor, kind, id }| {
        let node = GlobalId::node_of(kind, id)?.find(ctx).await?;
        Some((cursor, node))
    });
    let mut rows = Vec::new();
    // What was withdrawn from the person's eyes meanwhile is left out.
    for (cursor, node) in join_all(records).await.into_iter().flatten() {
        rows.push((cursor, WaitingRecord(node?)));
    }
    let page = Page {
        rows,
        has_previous: found.has_previous,
        has_next: found.has_next,
    };
    let total_count = TotalCount::by(move || {
        let app = app.clone();
        async move { store::count(app.db().reader(), side, queue).await }
    });
    Ok(connection(page, total_count))
}

/// The other side's projects that wait for the own side's word.
async fn others(ctx: &Context<'_>, work: Work, page: PageArgs) -> Result<Connection<Project>> {
    let side = ctx.viewer().person().and_then(|person| person.side);
    let side = side.filter(|side| may(ctx.viewer(), Action::Endorse, Some(side.across())));
    let filter = Filter {
        work: Some((work, side)),
        ..Filter::default()
    };
    list(ctx, filter, RecordOrder::default(), &page).await
}
