//! Looking at imports.

use std::sync::Arc;
use std::time::Duration;

use async_graphql::{Context, ID, Object};
use futures_util::stream::{self, Stream};

use super::object::{Import, import_id};
use crate::error::Result;

/// Looking at imports.
#[derive(Default)]
pub struct ImportQuery;

/// Looking at imports.
#[Object]
impl ImportQuery {
    /// An import of one's own, as it stands.
    async fn import(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its number.")] id: ID,
    ) -> Option<Result<Import>> {
        Some(import_id(ctx, &id).map(Import))
    }
}

/// How often progress is told.
const EVERY: Duration = Duration::from_millis(250);

/// An import of one's own as it goes on; the last is when it has ended.
pub fn progress(ctx: &Context<'_>, id: &ID) -> Result<impl Stream<Item = Result<Import>> + use<>> {
    let job = import_id(ctx, id)?;
    Ok(stream::unfold(
        Some((job, Duration::ZERO)),
        |watched| async {
            let (job, pause) = watched?;
            // Whichever is first; either way it is time to tell.
            tokio::time::timeout(pause, job.ended())
                .await
                .unwrap_or_default();
            let next = job.is_running().then(|| (Arc::clone(&job), EVERY));
            Some((Ok(Import(job)), next))
        },
    ))
}
