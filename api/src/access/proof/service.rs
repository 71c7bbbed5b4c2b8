//! From a credential to who asks.

use std::future::Future;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::store::{self, FoundSession, FoundToken, Holder};
use crate::access::caller::{Means, Proof};
use crate::access::secret;
use crate::access::setting;
use crate::app::App;
use crate::error::{Problem, Result};

/// What a request brings along.
#[derive(Clone, Copy)]
pub enum Credential<'a> {
    /// The secret of a session, from a cookie.
    Session(&'a str),
    /// An access token.
    Token(&'a str),
}

/// How exactly the time of the last use is kept: a write each time would cost more than it tells.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);

/// How long a use may take to be noted; the next one is noted otherwise.
const PATIENCE: Duration = Duration::from_millis(100);

/// Who brings this along. What is unknown, over or taken back is refused: whoever means to be
/// somebody is never answered as anybody.
pub async fn prove(app: &App, credential: Credential<'_>) -> Result<Proof> {
    match credential {
        Credential::Session(text) => prove_session(app, text).await,
        Credential::Token(text) => prove_token(app, text).await,
    }
}

/// Whether what somebody proved themselves with earlier still is good, and who they are by now.
/// Using a link is not using the session, which goes on being idle.
pub async fn prove_again(app: &App, means: Means) -> Result<Proof> {
    let now = app.clock().now();
    match means {
        Means::Session(id) => {
            let found = store::session_by_id(app.db().reader(), id).await?;
            Ok(proof(means, alive_session(app, found, now)?.holder))
        }
        Means::Token(id, _) => {
            let found = store::token_by_id(app.db().reader(), id).await?;
            proof_of_token(&usable_token(found, now)?)
        }
    }
}

async fn prove_session(app: &App, text: &str) -> Result<Proof> {
    let now = app.clock().now();
    let found = store::session(app.db().reader(), &secret::hash(text)).await?;
    let found = alive_session(app, found, now)?;
    if now - found.last_seen_at >= SEEN_EVERY {
        note_use(store::see(app.db().writer(), found.id, now)).await;
    }
    Ok(proof(Means::Session(found.id), found.holder))
}

async fn prove_token(app: &App, text: &str) -> Result<Proof> {
    let now = app.clock().now();
    let found = store::token(app.db().reader(), &secret::hash(text)).await?;
    let found = usable_token(found, now)?;
    let proof = proof_of_token(&found)?;
    if found.last_used_at.is_none_or(|at| now - at >= SEEN_EVERY) {
        note_use(store::see_token(app.db().writer(), found.id, now)).await;
    }
    Ok(proof)
}

/// Notes a use, unless that takes long: a reader does not wait until somebody else has written.
async fn note_use(noting: impl Future<Output = Result<()>>) {
    match tokio::time::timeout(PATIENCE, noting).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "a use was not noted"),
        Err(_) => tracing::debug!("a use was not noted: others are writing"),
    }
}

fn alive_session(
    app: &App,
    found: Option<FoundSession>,
    now: DateTime<Utc>,
) -> Result<FoundSession> {
    let idle = app.access().session_idle();
    let alive = found.filter(|it| is_alive(it, idle, now));
    Ok(alive.ok_or_else(|| Problem::new("SESSION_OVER"))?)
}

fn usable_token(found: Option<FoundToken>, now: DateTime<Utc>) -> Result<FoundToken> {
    let usable = found.filter(|it| {
        it.revoked_at.is_none() && it.holder.disabled_at.is_none() && now < it.expires_at
    });
    Ok(usable.ok_or_else(|| Problem::new("TOKEN_UNUSABLE"))?)
}

fn proof_of_token(found: &FoundToken) -> Result<Proof> {
    let proof = proof(Means::Token(found.id, found.scope), found.holder.clone());
    if proof.must_enrol {
        return Err(Problem::new("SECOND_FACTOR_REQUIRED").into());
    }
    Ok(proof)
}

fn is_alive(found: &FoundSession, idle: TimeDelta, now: DateTime<Utc>) -> bool {
    found.ended_at.is_none()
        && found.holder.disabled_at.is_none()
        && now < found.expires_at
        && now - found.last_seen_at < idle
}

fn proof(means: Means, holder: Holder) -> Proof {
    let has_second_factor = holder.second_factor_since.is_some();
    let obligatory = holder.second_factor_roles.as_deref().unwrap_or_default();
    Proof {
        means,
        account: holder.account_id,
        name: holder.name,
        side: holder.side,
        role: holder.role,
        has_second_factor,
        must_enrol: !has_second_factor && setting::names(obligatory, holder.role),
    }
}
