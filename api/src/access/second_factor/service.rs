//! Setting a second factor up, asking for it, and giving it up.

use chrono::{DateTime, Utc};
use entity::id::{AccountId, RecoveryCodeId};
use entity::{recovery_code, second_factor};
use sea_orm::DatabaseTransaction;
use totp_rs::Totp;
use uuid::Uuid;

use super::seal::KeyRing;
use super::{rules, store};
use crate::access::answer::{Done, Key, Under};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::Caller;
use crate::access::secret::{self, Secret};
use crate::access::{session, setting};
use crate::app::App;
use crate::error::{Error, Flaw, Problem, Result};

/// So many codes on paper.
const RECOVERY_CODES: usize = 10;

/// What came of asking for a second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::access) enum Asked {
    /// The account has none.
    None,
    /// It was shown.
    Shown,
    /// The account has one, and no code was given.
    Missing,
    /// The code is a wrong one, or was used before.
    Wrong,
}

/// Asks for an account's second factor; a code that was good is good no more.
pub(in crate::access) async fn check(
    tx: &DatabaseTransaction,
    app: &App,
    account: AccountId,
    code: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Asked> {
    let Some(row) = confirmed(tx, account).await? else {
        return Ok(Asked::None);
    };
    let Some(code) = code.map(rules::tidy).filter(|code| !code.is_empty()) else {
        return Ok(Asked::Missing);
    };
    let factor = factor(app, &row)?;
    if let Some(step) = rules::step(&factor, &code, now.timestamp(), row.last_step) {
        let last_step = Some(step);
        store::update(tx, second_factor::Model { last_step, ..row }).await?;
        return Ok(Asked::Shown);
    }
    if store::use_code(tx, account, &secret::hash(&code), now).await? {
        return Ok(Asked::Shown);
    }
    Ok(Asked::Wrong)
}

/// Takes an account's second factor from it.
pub(in crate::access) async fn forget(tx: &DatabaseTransaction, account: AccountId) -> Result<()> {
    store::delete(tx, account).await
}

/// The secret of a factor that is not asked for before it has been tried once.
pub struct Enrolment {
    /// In base 32, for typing in.
    pub secret: String,
    /// The same with all that an authenticator program wants to know.
    pub uri: String,
}

/// Begins to set a second factor up; gives the secret unless it was given out before.
pub async fn enrol(
    app: &App,
    caller: &Caller,
    password: &str,
    key: Option<&Key>,
) -> Result<Done<Option<Enrolment>>> {
    let proof = caller.in_any_session()?;
    let keys = app.second_factor_keys().get();
    if keys.is_none_or(KeyRing::is_empty) {
        return Err(unavailable().into());
    }
    let attempt = session::confirm_password(app, caller, proof, password).await?;
    let now = app.clock().now();
    let secret = rules::secret(secret::random_bytes()?);
    let sealed = match keys {
        Some(keys) => keys.seal(proof.account, &secret)?,
        None => None,
    };

    let under = Under::of(proof, key, now);
    let tx = app.db().begin_write().await?;
    if under.take(&tx).await?.is_some() {
        attempt.succeed(&tx, now).await?;
        tx.commit().await?;
        return Ok(Done::before(None));
    }
    if confirmed(&tx, proof.account).await?.is_some() {
        tx.rollback().await?;
        attempt.succeed_alone(app).await?;
        return Err(Flaw::of_input(Problem::new("SECOND_FACTOR_EXISTS")).into());
    }
    attempt.succeed(&tx, now).await?;
    let row = second_factor::Model {
        account_id: proof.account,
        secret: sealed.ok_or_else(unavailable)?,
        created_at: now,
        confirmed_at: None,
        last_step: None,
    };
    store::replace(&tx, row).await?;
    under.keep(&tx, proof.account.0).await?;
    tx.commit().await?;
    let uri = rules::uri(&proof.name, &secret);
    Ok(Done::now(Some(Enrolment { secret, uri })))
}

/// Makes the factor count, once its first code was right; gives out the codes on paper, unless
/// they were given out before.
pub async fn confirm(
    app: &App,
    caller: &Caller,
    code: &str,
    key: Option<&Key>,
) -> Result<Done<Option<Vec<Secret>>>> {
    let proof = caller.in_any_session()?;
    let now = app.clock().now();
    let under = Under::of(proof, key, now);
    let tx = app.db().begin_write().await?;
    if under.take(&tx).await?.is_some() {
        return Ok(Done::before(None));
    }
    let row = store::lock(&tx, proof.account).await?;
    let Some(row) = row.filter(|row| row.confirmed_at.is_none()) else {
        return Err(Flaw::of_input(Problem::new("SECOND_FACTOR_NOT_BEGUN")).into());
    };
    let factor = factor(app, &row)?;
    let step = rules::step(&factor, &rules::tidy(code), now.timestamp(), None);
    let Some(step) = step else {
        return Err(Flaw::at("code", Problem::new("SECOND_FACTOR_WRONG")).into());
    };
    let confirmed = second_factor::Model {
        confirmed_at: Some(now),
        last_step: Some(step),
        ..row
    };
    store::update(&tx, confirmed).await?;
    let codes = (0..RECOVERY_CODES)
        .map(|_| Secret::readable())
        .collect::<Result<Vec<_>>>()?;
    let rows = codes.iter().map(|code| recovery_code::Model {
        id: RecoveryCodeId(Uuid::now_v7()),
        account_id: proof.account,
        secret_hash: code.hash(),
        created_at: now,
        used_at: None,
    });
    store::insert_codes(&tx, rows.collect()).await?;
    let event = Event::new(Happening::SecondFactorEnabled, caller, proof.side);
    audit::note(&tx, event.to_account(proof.account), now).await?;
    under.keep(&tx, proof.account.0).await?;
    tx.commit().await?;
    Ok(Done::now(Some(codes)))
}

/// Gives the second factor up, where the role allows it: with the password and a last code.
pub async fn disable(
    app: &App,
    caller: &Caller,
    password: &str,
    code: &str,
    key: Option<&Key>,
) -> Result<Done<()>> {
    let proof = caller.in_session()?;
    let attempt = session::confirm_password(app, caller, proof, password).await?;
    let now = app.clock().now();
    let under = Under::of(proof, key, now);
    let tx = app.db().begin_write().await?;
    if under.take(&tx).await?.is_some() {
        attempt.succeed(&tx, now).await?;
        tx.commit().await?;
        return Ok(Done::before(()));
    }
    match check(&tx, app, proof.account, Some(code), now).await? {
        Asked::Shown => {}
        Asked::None => {
            tx.rollback().await?;
            attempt.succeed_alone(app).await?;
            return Err(Flaw::of_input(Problem::new("SECOND_FACTOR_NONE")).into());
        }
        Asked::Missing | Asked::Wrong => {
            // The attempt stays counted as a failure.
            tx.rollback().await?;
            session::note_failure(app, caller, Some(&attempt.account)).await?;
            return Err(Flaw::at("code", Problem::new("SECOND_FACTOR_WRONG")).into());
        }
    }
    if setting::requires_second_factor(&tx, proof.side, proof.role).await? {
        tx.rollback().await?;
        attempt.succeed_alone(app).await?;
        return Err(Flaw::of_input(Problem::new("SECOND_FACTOR_OBLIGATORY")).into());
    }
    store::delete(&tx, proof.account).await?;
    attempt.succeed(&tx, now).await?;
    let event = Event::new(Happening::SecondFactorDisabled, caller, proof.side);
    audit::note(&tx, event.to_account(proof.account), now).await?;
    under.keep(&tx, proof.account.0).await?;
    tx.commit().await?;
    Ok(Done::now(()))
}

/// What codes are computed from. That it opens is known since the server started.
fn factor(app: &App, row: &second_factor::Model) -> Result<Totp> {
    let keys = app.second_factor_keys().get();
    let secret = keys.and_then(|keys| keys.open(row.account_id, &row.secret));
    rules::factor(&secret.ok_or_else(|| Error::internal(Unopened))?)
}

/// A second factor that the keys of this server do not open.
#[derive(Debug, thiserror::Error)]
#[error("a second factor was sealed with another key, or for another account")]
struct Unopened;

fn unavailable() -> Flaw {
    Flaw::of_input(Problem::new("SECOND_FACTOR_UNAVAILABLE"))
}

async fn confirmed(
    tx: &DatabaseTransaction,
    account: AccountId,
) -> Result<Option<second_factor::Model>> {
    let row = store::lock(tx, account).await?;
    Ok(row.filter(|row| row.confirmed_at.is_some()))
}
