//! What both sides stand behind, and what waits for a person.

use async_graphql::{Context, Object};

use crate::access::policy::{Action, check, may};
use crate::error::Result;
use crate::graphql::RequestContext;
use crate::graphql::connection::{Connection, page_args};
use crate::page::PageArgs;
use crate::registry::project::Project;
use crate::registry::project::filter::{Filter, Work};
use crate::registry::project::list::list;
use crate::registry::record::RecordOrder;
use crate::writing::neighbour::other;

/// What waits for the person who asks; lists are empty where the person's role has no part in
/// them.
pub struct WorkQueue;

/// What waits for the person who asks; lists are empty where the person's role has no part in
/// them.
#[Object]
impl WorkQueue {
    /// The own side's drafts, to be finished and submitted.
    async fn drafts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        waiting(ctx, Action::Draft, Work::Draft, page).await
    }

    /// What the own side has submitted, to be published.
    async fn to_publish(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        waiting(ctx, Action::Publish, Work::Submitted, page).await
    }

    /// The other side's published projects that the own side has given no word on.
    async fn to_endorse(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        waiting(ctx, Action::Endorse, Work::NoWord, page).await
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
        waiting(ctx, Action::Endorse, Work::StaleWord, page).await
    }
}

/// What both sides stand behind, and what waits for a person.
#[derive(Default)]
pub struct JointQuery;

/// What both sides stand behind, and what waits for a person.
#[Object]
impl JointQuery {
    /// The projects that both sides stand behind as they are: published by the one, endorsed by
    /// the other, by code.
    async fn joint_library(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = Filter {
            in_joint_library: Some(true),
            ..Filter::default()
        };
        list(ctx, filter, RecordOrder::default(), &page).await
    }

    /// What waits for the person who asks; null for who has not signed in.
    async fn work_queue(&self, ctx: &Context<'_>) -> Option<Result<WorkQueue>> {
        let side = ctx.caller().proof.as_ref()?.side;
        let allowed = check(ctx.viewer(), Action::ReadUnpublished, side);
        Some(allowed.map(|_| WorkQueue))
    }
}

async fn waiting(
    ctx: &Context<'_>,
    action: Action,
    work: Work,
    page: PageArgs,
) -> Result<Connection<Project>> {
    let own = ctx.viewer().person().and_then(|person| person.side);
    let of = if action == Action::Endorse {
        own.map(other)
    } else {
        own
    };
    let side = own.filter(|_| may(ctx.viewer(), action, of));
    let filter = Filter {
        work: Some((work, side)),
        ..Filter::default()
    };
    list(ctx, filter, RecordOrder::default(), &page).await
}
