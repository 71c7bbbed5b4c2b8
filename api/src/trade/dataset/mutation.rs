//! Making releases current, and taking them back.

use async_graphql::{Context, ID, InputObject, Object};

use super::TradeDataset;
use super::record::{DatasetRecord, MakeCurrent, WithdrawDataset};
use crate::error::Result;
use crate::graphql::GlobalId;
use crate::graphql::entry::{parse_target, payload, request_of, writer_of};
use crate::writing::{Change, write};

/// A release, as the writer saw it.
#[derive(InputObject)]
pub struct TradeDatasetInput {
    /// Global id of a trade dataset of the own side.
    id: ID,
    /// The version that was read; an older one than the dataset's is refused.
    version: i32,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

payload!(TradeDatasetPayload, dataset: TradeDataset);

/// Does this to the release that is named.
async fn to_release(
    ctx: &Context<'_>,
    input: TradeDatasetInput,
    change: impl Change<DatasetRecord>,
) -> Result<TradeDatasetPayload> {
    let request = request_of(ctx, input.idempotency_key, None)?;
    let target = parse_target(&input.id, input.version, |id| match id {
        GlobalId::TradeDataset(id) => Some(id.0),
        _ => None,
    })?;
    let outcome = write(&writer_of(ctx), Some(target), &request, change).await?;
    Ok(TradeDatasetPayload::of(ctx, outcome))
}

/// Making releases current, and taking them back.
#[derive(Default)]
pub struct TradeDatasetMutation;

/// Making releases current, and taking them back.
#[Object]
impl TradeDatasetMutation {
    /// Makes a release of the own side the one that counts for every month it covers. It
    /// supersedes, month by month, what counted before, and the summaries move with it. Generated
    /// figures do not supersede reported ones. For publishers.
    async fn make_dataset_current(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The release.")] input: TradeDatasetInput,
    ) -> Result<TradeDatasetPayload> {
        to_release(ctx, input, MakeCurrent(writer_of(ctx).actor())).await
    }

    /// Takes a release of the own side back. What it superseded counts again, month by month, and
    /// the summaries move with it. For publishers.
    async fn withdraw_dataset(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The release.")] input: TradeDatasetInput,
    ) -> Result<TradeDatasetPayload> {
        to_release(ctx, input, WithdrawDataset(writer_of(ctx).actor())).await
    }
}
