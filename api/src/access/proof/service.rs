//! From a credential to who asks.

use chrono::{DateTime, TimeDelta, Utc};

use super::store::{self, FoundSession, Holder};
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

/// Who brings this along. What is unknown, over or taken back is refused: whoever means to be
/// somebody is never answered as anybody.
pub async fn prove(app: &App, credential: Credential<'_>) -> Result<Proof> {
    match credential {
        Credential::Session(text) => prove_session(app, text).await,
        Credential::Token(text) => prove_token(app, text).await,
    }
}

async fn prove_session(app: &App, text: &str) -> Result<Proof> {
    let now = app.clock().now();
    let found = store::session(app.db().reader(), &secret::hash(text)).await?;
    let idle = app.access().session_idle();
    let Some(found) = found.filter(|it| is_alive(it, idle, now)) else {
        return Err(Problem::new("SESSION_OVER").into());
    };
    if now - found.last_seen_at >= SEEN_EVERY {
        store::see(app.db().writer(), found.id, now).await?;
    }
    Ok(proof(Means::Session(found.id), found.holder))
}

async fn prove_token(app: &App, text: &str) -> Result<Proof> {
    let now = app.clock().now();
    let found = store::token(app.db().reader(), &secret::hash(text)).await?;
    let found = found.filter(|it| {
        it.revoked_at.is_none() && it.holder.disabled_at.is_none() && now < it.expires_at
    });
    let Some(found) = found else {
        return Err(Problem::new("TOKEN_UNUSABLE").into());
    };
    let proof = proof(Means::Token(found.id, found.scope), found.holder);
    if proof.must_enrol {
        return Err(Problem::new("SECOND_FACTOR_REQUIRED").into());
    }
    if found.last_used_at.is_none_or(|at| now - at >= SEEN_EVERY) {
        store::see_token(app.db().writer(), found.id, now).await?;
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
