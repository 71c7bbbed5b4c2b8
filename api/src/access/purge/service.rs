//! Removing what is over, a little at a time.

use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio_util::sync::CancellationToken;

use super::Keep;
use crate::access::{answer, invitation, session, throttle, token};
use crate::app::App;
use crate::error::Result;

/// Rows of a table that one statement removes: whoever wants to write meanwhile does not wait long.
const BATCH: u64 = 500;
/// When a server that has just started removes something first: it has better to do before.
const FIRST: Duration = Duration::from_secs(300);

/// How much was removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purged {
    /// Sessions.
    pub sessions: u64,
    /// Invitations.
    pub invitations: u64,
    /// Tokens.
    pub tokens: u64,
    /// Names and addresses that have failed to sign in.
    pub failures: u64,
    /// Answers under a key.
    pub answers: u64,
}

/// Removes what has been over for long enough, until there is no more or the server stops.
pub async fn purge(
    app: &App,
    keep: &Keep,
    now: DateTime<Utc>,
    stopping: &CancellationToken,
) -> Result<Purged> {
    let db = app.db().writer();
    let mut purged = Purged::default();
    let mut is_more = true;
    while is_more && !stopping.is_cancelled() {
        let sessions = session::purge(db, now - keep.sessions, BATCH).await?;
        let invitations = invitation::purge(db, now - keep.invitations, BATCH).await?;
        let tokens = token::purge(db, now - keep.tokens, BATCH).await?;
        let failures = throttle::purge(db, now - keep.failures, BATCH).await?;
        let answers = answer::purge(db, now - keep.answers, BATCH).await?;
        purged.sessions += sessions;
        purged.invitations += invitations;
        purged.tokens += tokens;
        purged.failures += failures;
        purged.answers += answers;
        is_more = [sessions, invitations, tokens, failures, answers].contains(&BATCH);
    }
    Ok(purged)
}

/// Removes what is over again and again, until the server stops.
pub async fn keep_purging(app: App, keep: Keep, stopping: CancellationToken) {
    let mut pause = Ord::min(keep.every, FIRST);
    loop {
        tokio::select! {
            () = stopping.cancelled() => return,
            () = tokio::time::sleep(pause) => {}
        }
        pause = keep.every;
        match purge(&app, &keep, app.clock().now(), &stopping).await {
            Ok(purged) if purged == Purged::default() => {}
            Ok(purged) => tracing::info!(?purged, "removed what is over"),
            Err(error) => tracing::error!(%error, "remove what is over"),
        }
    }
}
