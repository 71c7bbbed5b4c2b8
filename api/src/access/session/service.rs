//! Beginning sessions and ending them.

use chrono::{DateTime, Utc};
use entity::id::{AccountId, SessionId};
use entity::{account, session};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::attempt::{attempt, note_failure};
use super::object::Session;
use super::store;
use crate::access::account::{rules as account_rules, store as account_store};
use crate::access::answer::{Done, Key, Under};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::{Caller, Proof};
use crate::access::proof::{Credential, prove};
use crate::access::second_factor::{self, Asked};
use crate::access::secret::Secret;
use crate::app::App;
use crate::error::{Error, Flaw, Problem, Result};

/// Sessions that an account may have at once; the oldest ends when there is one more.
const MOST: usize = 20;

/// What signing in needs.
pub struct SignIn<'a> {
    /// The account's name.
    pub name: &'a str,
    /// Its password.
    pub password: &'a str,
    /// A code of its second factor, where it has one.
    pub code: Option<&'a str>,
}

/// Begins a session; the secret is for the client's cookie. What was begun before under the same
/// key ends: its secret may have been lost on the way.
pub async fn sign_in(
    app: &App,
    caller: &Caller,
    asked: SignIn<'_>,
    key: Option<&Key>,
) -> Result<Done<(Secret, Proof)>> {
    // A name that cannot be is tried as any other, so that it fails as any other.
    let name = account_rules::parse_name(asked.name).unwrap_or_else(|_| asked.name.to_owned());
    let refusal = || Flaw::of_input(Problem::new("SIGN_IN_FAILED"));
    let attempt = attempt(app, caller, &name, asked.password, refusal).await?;
    let now = app.clock().now();

    let tx = app.db().begin_write().await?;
    match second_factor::check(&tx, app, attempt.account.id, asked.code, now).await? {
        Asked::None | Asked::Shown => {}
        Asked::Missing => {
            attempt.refund(&tx, now).await?;
            tx.commit().await?;
            return Err(Flaw::at("code", Problem::new("SECOND_FACTOR_MISSING")).into());
        }
        Asked::Wrong => {
            tx.rollback().await?;
            note_failure(app, caller, Some(&attempt.account)).await?;
            return Err(Flaw::at("code", Problem::new("SECOND_FACTOR_WRONG")).into());
        }
    }
    let account = attempt.succeed(&tx, now).await?;
    let owner = account.id.0;
    let under = Under { owner, key, now };
    let repeated = match under.take(&tx).await {
        Err(error @ Error::Flawed(_)) => {
            // The right password under a key of something else is no guess.
            tx.commit().await?;
            return Err(error);
        }
        taken => taken?,
    };
    if let Some(id) = repeated {
        store::end(&tx, account.id, SessionId(id), now).await?;
    }
    if let Some(earlier) = &caller.proof
        && let Some(id) = earlier.session()
    {
        store::end(&tx, earlier.account, id, now).await?;
    }
    let (id, secret) = begin(&tx, app, caller, account.id).await?;
    under.keep(&tx, id.0).await?;
    let event = Event::new(Happening::SignedIn, caller, account.side).to_account(account.id);
    audit::note(&tx, event.is("name", account.name), now).await?;
    tx.commit().await?;
    let proof = prove(app, Credential::Session(&secret.clone().reveal())).await?;
    let done = if repeated.is_some() {
        Done::before
    } else {
        Done::now
    };
    Ok(done((secret, proof)))
}

async fn begin(
    tx: &DatabaseTransaction,
    app: &App,
    caller: &Caller,
    account_id: AccountId,
) -> Result<(SessionId, Secret)> {
    let now = app.clock().now();
    let open = store::of_account(tx, account_id).await?;
    for oldest in open.iter().skip(MOST - 1) {
        store::end(tx, account_id, oldest.id, now).await?;
    }
    let secret = Secret::random("")?;
    let id = SessionId(Uuid::now_v7());
    let row = session::Model {
        id,
        account_id,
        secret_hash: secret.hash(),
        created_at: now,
        last_seen_at: now,
        expires_at: now + app.access().session_life(),
        ended_at: None,
        address: caller.address.clone(),
        client: caller.client.clone(),
    };
    store::insert(tx, row).await?;
    Ok((id, secret))
}

/// Ends the caller's session.
pub async fn sign_out(app: &App, caller: &Caller) -> Result<()> {
    let proof = caller.in_any_session()?;
    let Some(id) = proof.session() else {
        return Ok(());
    };
    end_own(app, caller, proof, id, None).await?;
    Ok(())
}

/// Ends one of the caller's sessions.
pub async fn revoke(
    app: &App,
    caller: &Caller,
    id: SessionId,
    key: Option<&Key>,
) -> Result<Done<()>> {
    let proof = caller.in_session()?;
    let ended = end_own(app, caller, proof, id, key).await?;
    Ok(ended.ok_or_else(|| Flaw::at("id", Problem::new("SESSION_NOT_FOUND")))?)
}

async fn end_own(
    app: &App,
    caller: &Caller,
    proof: &Proof,
    id: SessionId,
    key: Option<&Key>,
) -> Result<Option<Done<()>>> {
    let now = app.clock().now();
    let under = Under::of(proof, key, now);
    let tx = app.db().begin_write().await?;
    if under.take(&tx).await?.is_some() {
        return Ok(Some(Done::before(())));
    }
    if !store::end(&tx, proof.account, id, now).await? {
        return Ok(None);
    }
    let event = Event::new(Happening::SessionEnded, caller, proof.side).to_account(proof.account);
    audit::note(&tx, event.is("session", id.0.to_string()), now).await?;
    under.keep(&tx, id.0).await?;
    tx.commit().await?;
    Ok(Some(Done::now(())))
}

/// The caller's open sessions, the latest first.
pub async fn list(app: &App, caller: &Caller) -> Result<Vec<Session>> {
    let proof = caller.in_session()?;
    let now = app.clock().now();
    let idle = app.access().session_idle();
    let rows = store::of_account(app.db().reader(), proof.account).await?;
    let open = rows
        .into_iter()
        .filter(|row| now < row.expires_at && now - row.last_seen_at < idle)
        .take(MOST);
    Ok(open
        .map(|row| Session::new(proof.session() == Some(row.id), row))
        .collect())
}

/// The caller's own account.
pub async fn own_account(app: &App, caller: &Caller) -> Result<account::Model> {
    let Some(proof) = &caller.proof else {
        return Err(Problem::new("UNAUTHENTICATED").into());
    };
    let own = account_store::own(app.db().reader(), proof.account).await?;
    Ok(own.ok_or_else(|| Problem::new("ACCOUNT_NOT_FOUND"))?)
}

/// Ends all sessions of an account but one.
pub(in crate::access) async fn end_all(
    tx: &DatabaseTransaction,
    account: AccountId,
    except: Option<SessionId>,
    now: DateTime<Utc>,
) -> Result<()> {
    store::end_all(tx, account, except, now).await
}
