//! An endorsement in the schema.

use std::sync::Arc;

use async_graphql::{Context, Enum, Object};
use chrono::{DateTime, Utc};
use entity::endorsement;

use super::rules::{self, State};
use crate::access::revision::{Revision, history};
use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::neighbour;
use crate::graphql::values::{Decision, Side};
use crate::registry::project::Project;

/// Whether a word still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "State")]
pub enum EndorsementState {
    /// What it was given on is as it was.
    Current,
    /// The project's name, sector, stage, investment or counterpart was changed since: the word
    /// has to be given anew.
    Stale,
}

/// One side's word on a project of the other side.
#[derive(Clone)]
pub struct Endorsement(Arc<endorsement::Model>);

impl From<Arc<endorsement::Model>> for Endorsement {
    fn from(row: Arc<endorsement::Model>) -> Self {
        Self(row)
    }
}

/// One side's word on a project of the other side.
#[Object]
impl Endorsement {
    /// The side that gave it.
    async fn side(&self) -> Side {
        self.0.side.into()
    }

    /// Counts how often it was given.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The word.
    async fn decision(&self) -> Decision {
        self.0.decision.into()
    }

    /// When it was given.
    async fn decided_at(&self) -> DateTime<Utc> {
        self.0.decided_at
    }

    /// The version of the project that it was given on.
    async fn project_version(&self) -> i32 {
        self.0.project_version
    }

    /// What the side has to say to it.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }

    /// Whether it still holds; null when the project cannot be read here.
    async fn state(&self, ctx: &Context<'_>) -> Option<Result<EndorsementState>> {
        let project: Result<Project> = neighbour(ctx, Some(self.0.project_id)).await?;
        Some(project.map(|project| rules::state(&self.0, project.head()).into()))
    }

    /// The project; null when it cannot be read here.
    async fn project(&self, ctx: &Context<'_>) -> Option<Result<Project>> {
        neighbour(ctx, Some(self.0.project_id)).await
    }

    /// What was done to it, latest first: for the people of the side that owns it.
    async fn history(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Option<Result<Connection<Revision>>> {
        let page = page_args(ctx, first, after, last, before);
        Some(history(ctx, self.0.side, self.0.id.0, page).await)
    }
}
