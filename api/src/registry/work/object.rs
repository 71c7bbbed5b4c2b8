//! A record that waits, in the schema.

use async_graphql::{Context, Object};

use super::loader::WarningsOf;
use super::rules;
use crate::error::Result;
use crate::graphql::{Node, RequestContext, UserError};

/// A record that waits for somebody, and what is to be looked at in it.
pub struct WaitingRecord(pub Node);

/// A record that waits for somebody, and what is to be looked at in it.
#[Object]
impl WaitingRecord {
    /// The record.
    async fn record(&self) -> &Node {
        &self.0
    }

    /// What it still lacks for being published, just as `publish` would answer; nothing when it
    /// could be.
    async fn lacks(&self) -> Vec<UserError> {
        let lacking = rules::lacks(&self.0).into_iter();
        lacking.map(UserError::from).collect()
    }

    /// What is doubtful in it today: names in another script, neighbours that readers do not see
    /// or that are archived, a completion that was planned for a day gone by.
    async fn warnings(&self, ctx: &Context<'_>) -> Result<Vec<UserError>> {
        let Some((kind, id)) = rules::key(&self.0) else {
            return Ok(Vec::new());
        };
        let found = ctx.loaders().load_one(WarningsOf(kind, id)).await?;
        let found = found.unwrap_or_default().into_iter();
        Ok(found.map(UserError::from).collect())
    }
}
