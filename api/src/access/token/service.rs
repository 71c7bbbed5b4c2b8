//! Making tokens and taking them back.

use chrono::{DateTime, TimeDelta, Utc};
use entity::access_token::Model;
use entity::id::{AccessTokenId, AccountId};
use entity::values::TokenScope;
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::{AccessToken, store};
use crate::access::answer::{Done, Key, Under};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::{Caller, Proof};
use crate::access::secret::Secret;
use crate::app::App;
use crate::error::{Flaw, Problem, Result};
use crate::text::script::check_text;

/// Tokens that an account may have at once.
const MOST: usize = 50;
/// Characters of a token's name at most.
const MAX_NAME: usize = 100;
/// What every token begins with, so that one that lies about is known for what it is.
pub const PREFIX: &str = "tw_";

/// What a new token is to be.
pub struct NewToken<'a> {
    /// What its owner calls it.
    pub name: &'a str,
    /// What it is good for.
    pub scope: TokenScope,
    /// How long.
    pub days: i32,
}

/// A token, and its secret if it was made just now.
pub type Made = (Model, Option<Secret>);

/// Makes a token of the caller's own account; its secret is shown this once.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewToken<'_>,
    key: Option<&Key>,
) -> Result<Done<Made>> {
    let proof = caller.in_session()?;
    let flaws = check(&new, app.access().token_days);
    if !flaws.is_empty() {
        return Err(crate::error::Error::Flawed(flaws));
    }
    let now = app.clock().now();
    let secret = Secret::random(PREFIX)?;
    let row = Model {
        id: AccessTokenId(Uuid::now_v7()),
        account_id: proof.account,
        name: new.name.to_owned(),
        scope: new.scope,
        secret_hash: secret.hash(),
        created_at: now,
        expires_at: now + TimeDelta::days(new.days.into()),
        last_used_at: None,
        revoked_at: None,
    };
    let under = Under::of(proof, key, now);
    let tx = app.db().begin_write().await?;
    if let Some(id) = under.take(&tx).await? {
        let made = store::find(&tx, proof.account, AccessTokenId(id)).await?;
        let made = made.ok_or_else(|| Flaw::of_input(Problem::new("TOKEN_NOT_FOUND")))?;
        return Ok(Done::before((made, None)));
    }
    if store::of_account(&tx, proof.account).await?.len() >= MOST {
        let problem = Problem::new("TOKEN_TOO_MANY").with("limit", MOST);
        return Err(Flaw::of_input(problem).into());
    }
    store::insert(&tx, row.clone()).await?;
    note(&tx, caller, proof, Happening::TokenCreated, (row.id, now)).await?;
    under.keep(&tx, row.id.0).await?;
    tx.commit().await?;
    Ok(Done::now((row, Some(secret))))
}

fn check(new: &NewToken<'_>, most_days: u32) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let length = new.name.chars().count();
    if !(1..=MAX_NAME).contains(&length) || check_text(new.name).is_err() {
        let problem = Problem::new("TOKEN_NAME_INVALID").with("limit", MAX_NAME);
        flaws.push(Flaw::at("name", problem));
    }
    if !u32::try_from(new.days).is_ok_and(|days| (1..=most_days).contains(&days)) {
        let problem = Problem::new("TOKEN_LIFE_INVALID").with("limit", most_days);
        flaws.push(Flaw::at("days", problem));
    }
    flaws
}

/// Takes one of the caller's tokens back.
pub async fn revoke(
    app: &App,
    caller: &Caller,
    id: AccessTokenId,
    key: Option<&Key>,
) -> Result<Done<()>> {
    let proof = caller.in_session()?;
    let now = app.clock().now();
    let under = Under::of(proof, key, now);
    let tx = app.db().begin_write().await?;
    if under.take(&tx).await?.is_some() {
        return Ok(Done::before(()));
    }
    if !store::revoke(&tx, proof.account, id, now).await? {
        return Err(Flaw::at("id", Problem::new("TOKEN_NOT_FOUND")).into());
    }
    note(&tx, caller, proof, Happening::TokenRevoked, (id, now)).await?;
    under.keep(&tx, id.0).await?;
    tx.commit().await?;
    Ok(Done::now(()))
}

/// The caller's tokens that have not been taken back, the latest first.
pub async fn list(app: &App, caller: &Caller) -> Result<Vec<AccessToken>> {
    let proof = caller.in_session()?;
    let rows = store::of_account(app.db().reader(), proof.account).await?;
    Ok(rows.into_iter().map(AccessToken::from).collect())
}

/// Takes all tokens of an account back.
pub(in crate::access) async fn revoke_all(
    tx: &DatabaseTransaction,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<()> {
    store::revoke_all(tx, account, now).await
}

async fn note(
    tx: &DatabaseTransaction,
    caller: &Caller,
    proof: &Proof,
    happening: Happening,
    (id, at): (AccessTokenId, DateTime<Utc>),
) -> Result<()> {
    let event = Event::new(happening, caller, proof.side).to_account(proof.account);
    audit::note(tx, event.is("token", id.0.to_string()), at).await
}
