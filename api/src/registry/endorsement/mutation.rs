//! Giving a word.

use async_graphql::{Context, ID, InputObject, Object};

use super::Endorsement;
use super::input::Word;
use super::record::EndorsementRecord;
use super::store;
use crate::error::Result;
use crate::graphql::entry::{payload, request_of, writer_of};
use crate::graphql::values::Decision;
use crate::graphql::{GlobalId, RequestContext};
use crate::writing::write;

/// One's own side's word on a project of the other side.
#[derive(InputObject)]
pub struct EndorseInput {
    /// Global id of a project that the other side has published.
    project_id: ID,
    /// The version of the project that was read.
    project_version: i32,
    /// The word.
    decision: Decision,
    /// What there is to say to it.
    note: Option<String>,
    /// Codes of warnings that are meant.
    accept_warnings: Option<Vec<String>>,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

payload!(EndorsementPayload, endorsement: Endorsement);

/// Giving a word.
#[derive(Default)]
pub struct EndorsementMutation;

/// Giving a word.
#[Object]
impl EndorsementMutation {
    /// Gives the own side's word on a project that the other side has published, or gives it
    /// anew. Who stands behind a project puts it into the joint library.
    async fn endorse(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The word.")] input: EndorseInput,
    ) -> Result<EndorsementPayload> {
        let request = request_of(ctx, input.idempotency_key, input.accept_warnings)?;
        let GlobalId::Project(project) = GlobalId::parse(&input.project_id)? else {
            return Err(GlobalId::refuse(&input.project_id).into());
        };
        let writer = writer_of(ctx);
        let target = store::target(ctx.app().db(), writer.side(), project).await?;
        let word = Word {
            project,
            seen: input.project_version,
            decision: input.decision,
            note: input.note,
        };
        let outcome = write::<EndorsementRecord>(&writer, target, &request, word).await?;
        Ok(EndorsementPayload::of(ctx, outcome))
    }
}
