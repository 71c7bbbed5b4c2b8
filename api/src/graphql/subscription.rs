//! What is told as it happens.

use std::time::Duration;

use async_graphql::{Context, ID, SimpleObject, Subscription};
use futures_util::stream::{self, Stream};
use tokio::sync::watch;

use super::RequestContext;
use super::changes::RecordChange;
use super::import::{self, Import};
use crate::app::App;
use crate::error::Result;
use crate::writing::feed::{self, Position};

/// A change, and where to go on after it.
#[derive(SimpleObject)]
pub struct RecordChanged {
    /// What was made public, corrected or withdrawn.
    change: RecordChange,
    /// Where to go on: who was cut off asks again with `after`, and misses nothing.
    cursor: String,
}

/// What is told as it happens.
pub struct Subscription;

/// What is told as it happens.
#[Subscription]
impl Subscription {
    /// What the two sides make public, correct and withdraw, one record at a time: from a cursor
    /// on, or from now on. Of a record that changed several times only the latest is told.
    async fn record_changed(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The cursor of what was heard last; from now on without one.")]
        after: Option<String>,
    ) -> Result<impl Stream<Item = Result<RecordChanged>> + use<>> {
        let app = ctx.app().clone();
        // Listening first: what is written from here on is not slept through.
        let written = app.listen();
        let position = match after {
            Some(cursor) => Position::decode(&cursor)?,
            None => feed::latest(app.db().reader()).await?,
        };
        let listener = Listener {
            app,
            written,
            position,
        };
        Ok(stream::unfold(Some(listener), |listener| async {
            let mut listener = listener?;
            match listener.next().await {
                Ok(change) => Some((Ok(change), Some(listener))),
                Err(error) => Some((Err(error), None)),
            }
        }))
    }

    /// An import of one's own as it goes on, several times a second; the last is when it has
    /// ended.
    async fn import_progress(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its number.")] id: ID,
    ) -> Result<impl Stream<Item = Result<Import>> + use<>> {
        import::progress(ctx, &id)
    }
}

/// How often the feed is looked at for what another process wrote.
const OTHERS: Duration = Duration::from_secs(2);

struct Listener {
    app: App,
    written: watch::Receiver<()>,
    position: Position,
}

impl Listener {
    async fn next(&mut self) -> Result<RecordChanged> {
        loop {
            let said = feed::after(self.app.db().reader(), self.position, 1).await?;
            self.position = said.position;
            if let Some(row) = said.records.into_iter().next() {
                return Ok(RecordChanged {
                    change: RecordChange::of(row)?,
                    cursor: self.position.encode(),
                });
            }
            // Either way it is time to look.
            tokio::time::timeout(OTHERS, self.written.changed())
                .await
                .map_or(Ok(()), |heard| heard)
                .unwrap_or_default();
        }
    }
}
