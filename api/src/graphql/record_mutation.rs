//! What is done to a record whatever its kind: putting it away, publishing it, taking it back.

use async_graphql::{Context, ID, InputObject, Object};

use super::GlobalId;
use super::entry::{payload, request_of, writer_of};
use super::node::Node;
use crate::error::Result;
use crate::registry::cluster_part::ClusterPartRecord;
use crate::registry::enterprise::EnterpriseRecord;
use crate::registry::indicator::ObservationRecord;
use crate::registry::place::PlaceRecord;
use crate::registry::project::ProjectRecord;
use crate::registry::source::SourceRecord;
use crate::registry::zone::ZoneRecord;
use crate::trade::rate::ExchangeRateRecord;
use crate::writing::{Archive, Change, Request, Revert, Step, Target, write};

/// A record, as the writer saw it.
#[derive(InputObject)]
pub struct RecordInput {
    /// Global id of a project, enterprise, zone, place, source, observation, exchange rate or
    /// cluster part.
    id: ID,
    /// The version that was read; an older one than the record's is refused.
    version: i32,
    /// Codes of warnings that are meant.
    accept_warnings: Option<Vec<String>>,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// A record, as the writer saw it, and the version to go back to.
#[derive(InputObject)]
pub struct RevertInput {
    /// What record.
    #[graphql(flatten)]
    record: RecordInput,
    /// The version whose content is to be the record's again; whether it is public stays as it
    /// is.
    to: i32,
}

payload!(RecordPayload, record: Node);

/// What every kind of record bears.
trait Common:
    Change<ProjectRecord>
    + Change<EnterpriseRecord>
    + Change<ZoneRecord>
    + Change<PlaceRecord>
    + Change<SourceRecord>
    + Change<ObservationRecord>
    + Change<ExchangeRateRecord>
    + Change<ClusterPartRecord>
{
}

impl Common for Archive {}
impl Common for Step {}
impl Common for Revert {}

/// Does this to the record that is named, whatever its kind.
async fn to_record(
    ctx: &Context<'_>,
    input: RecordInput,
    change: impl Common,
) -> Result<RecordPayload> {
    let request: Request = request_of(ctx, input.idempotency_key, input.accept_warnings)?;
    let writer = writer_of(ctx);
    let of = |id| {
        Some(Target {
            id,
            version: input.version,
        })
    };
    Ok(match GlobalId::parse(&input.id)? {
        GlobalId::Project(id) => {
            let done = write::<ProjectRecord>(&writer, of(id.0), &request, change).await?;
            RecordPayload::of(ctx, done)
        }
        GlobalId::Enterprise(id) => {
            let done = write::<EnterpriseRecord>(&writer, of(id.0), &request, change).await?;
            RecordPayload::of(ctx, done)
        }
        GlobalId::Zone(id) => {
            let done = write::<ZoneRecord>(&writer, of(id.0), &request, change).await?;
            RecordPayload::of(ctx, done)
        }
        GlobalId::Place(id) => {
            let done = write::<PlaceRecord>(&writer, of(id.0), &request, change).await?;
            RecordPayload::of(ctx, done)
        }
        GlobalId::Source(id) => {
            let done = write::<SourceRecord>(&writer, of(id.0), &request, change).await?;
            RecordPayload::of(ctx, done)
        }
        GlobalId::Observation(id) => {
            let done = write::<ObservationRecord>(&writer, of(id.0), &request, change).await?;
            RecordPayload::of(ctx, done)
        }
        GlobalId::ExchangeRate(id) => {
            let done = write::<ExchangeRateRecord>(&writer, of(id.0), &request, change).await?;
            RecordPayload::of(ctx, done)
        }
        GlobalId::ClusterPart(id) => {
            let done = write::<ClusterPartRecord>(&writer, of(id.0), &request, change).await?;
            RecordPayload::of(ctx, done)
        }
        _ => return Err(GlobalId::refuse(&input.id).into()),
    })
}

/// What is done to a record whatever its kind.
#[derive(Default)]
pub struct RecordMutation;

/// What is done to a record whatever its kind.
#[Object]
impl RecordMutation {
    /// Puts a record of the own side away: it leaves the lists, and nothing is lost. What is
    /// published has to be withdrawn first.
    async fn archive(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The record.")] input: RecordInput,
    ) -> Result<RecordPayload> {
        to_record(ctx, input, Archive).await
    }

    /// Hands a draft of the own side to its publisher, once it has all that publication needs.
    async fn submit(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The record.")] input: RecordInput,
    ) -> Result<RecordPayload> {
        to_record(ctx, input, Step::Submit).await
    }

    /// Makes a record of the own side public, once it has all that publication needs: names and
    /// summaries in Chinese and Russian, a source, and for a project a sector and a zone or place.
    /// Warns of records it names that readers do not see.
    async fn publish(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The record.")] input: RecordInput,
    ) -> Result<RecordPayload> {
        to_record(ctx, input, Step::Publish).await
    }

    /// Takes a record of the own side back: what was public is withdrawn, what was submitted is a
    /// draft again.
    async fn withdraw(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The record.")] input: RecordInput,
    ) -> Result<RecordPayload> {
        to_record(ctx, input, Step::Withdraw).await
    }

    /// Makes a record of the own side say again what it said in an earlier version. That is a new
    /// version; what is archived comes back.
    async fn revert(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The record, and the version to go back to.")] input: RevertInput,
    ) -> Result<RecordPayload> {
        to_record(ctx, input.record, Revert { to: input.to }).await
    }
}
