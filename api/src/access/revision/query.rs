//! Reading the log.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object};
use chrono::{DateTime, Utc};

use super::object::Revision;
use super::service;
use super::store::{self, Filter};
use crate::error::{Problem, Result};
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::{RecordKind, RevisionAction, Side};
use crate::graphql::{GlobalId, RequestContext};

/// Which entries of the log to list; conditions left out let every entry through.
#[derive(Default, InputObject)]
pub struct RevisionFilter {
    /// In the log of this side.
    side: Option<Side>,
    /// By the account that had this name, in whatever case it is typed.
    actor: Option<String>,
    /// Where this was done.
    action: Option<RevisionAction>,
    /// Done to records of this kind.
    kind: Option<RecordKind>,
    /// Done to this record, by its global id.
    record: Option<ID>,
    /// At this time or later.
    from: Option<DateTime<Utc>>,
    /// Before this time.
    to: Option<DateTime<Utc>>,
}

impl RevisionFilter {
    fn parse(self) -> Result<Filter, Problem> {
        if let (Some(from), Some(to)) = (self.from, self.to)
            && to < from
        {
            return Err(Problem::new("PERIOD_REVERSED")
                .with("from", from.to_rfc3339())
                .with("to", to.to_rfc3339()));
        }
        Ok(Filter {
            side: self.side.map(Into::into),
            actor: self.actor.map(|name| name.trim().to_lowercase()),
            action: self.action.map(Into::into),
            kind: self.kind.map(Into::into),
            record: self
                .record
                .as_ref()
                .map(GlobalId::parse_record)
                .transpose()?,
            from: self.from,
            to: self.to,
        })
    }
}

/// Reading the log.
#[derive(Default)]
pub struct RevisionQuery;

/// Reading the log.
#[Object]
impl RevisionQuery {
    /// The log, newest first: what was done to records, accounts and settings, who signed in or
    /// failed to, and what was exported. For auditors: those of a side read its log, those of no
    /// side the logs of both sides and the operator's.
    async fn revisions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<RevisionFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Revision>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = filter.unwrap_or_default().parse()?;
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = service::find(&app, viewer, &filter, &page).await?;
        let total_count = TotalCount::by(move || {
            let (app, filter) = (app.clone(), filter.clone());
            async move { store::count(app.db().reader(), viewer, &filter).await }
        });
        let nodes = rows.map(|row| (store::log_cursor(&row), Revision::from(Arc::new(row))));
        Ok(connection(nodes, total_count))
    }
}
