//! Attempts at a password: counted first, then computed, whoever's it is.

use chrono::{DateTime, TimeDelta, Utc};
use entity::account::Model;
use sea_orm::DatabaseTransaction;

use super::store;
use crate::access::account::{change as accounts, store as account_store};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::{Caller, Proof};
use crate::access::password::Checked;
use crate::access::throttle::service::Try;
use crate::app::App;
use crate::error::{Flaw, Problem, Result};

/// How long an address is known for one that an account signs in from.
const KNOWN_FOR: TimeDelta = TimeDelta::days(30);

/// A password that was right; counted as a failure until it is said to have succeeded.
pub(in crate::access) struct Attempt {
    /// The account.
    pub account: Model,
    counted: Try,
    renewed_hash: Option<String>,
}

/// A password that was wrong; counted, and not in the log yet.
pub(in crate::access) struct Failed {
    account: Option<Model>,
    counted: Try,
}

/// Tries a password for the account of a name; a failure is kept in the log and told as a flaw.
pub(in crate::access) async fn attempt(
    app: &App,
    caller: &Caller,
    name: &str,
    password: &str,
    refusal: impl Fn() -> Flaw,
) -> Result<Attempt> {
    match attempt_silently(app, caller, name, password).await? {
        Ok(attempt) => Ok(attempt),
        Err(failed) => {
            failed.note(app, caller).await?;
            Err(refusal().into())
        }
    }
}

/// Tries a password for the account of a name, in the same steps whether there is one or not. What
/// becomes of a failure is left to the caller.
async fn attempt_silently(
    app: &App,
    caller: &Caller,
    name: &str,
    password: &str,
) -> Result<Result<Attempt, Failed>> {
    let now = app.clock().now();
    // One statement for every name, whoever has it and however often they were here.
    let owners = store::addresses_of(app.db().reader(), name, now - KNOWN_FOR).await?;
    let counted = Try::new(app.access(), name, &caller.address, &owners);
    let tx = app.db().begin_write().await?;
    if let Some(seconds) = counted.charge(&tx, now).await? {
        let problem = Problem::new("SIGN_IN_LOCKED").with("seconds", seconds);
        return Err(Flaw::of_input(problem).into());
    }
    let account = account_store::by_name_for_proof(&tx, name).await?;
    tx.commit().await?;

    let open = account.as_ref().filter(|it| it.disabled_at.is_none());
    let hash = open.and_then(|it| it.password_hash.clone());
    let checked = app.passwords().check(password, hash).await?;
    let (account, renewed_hash) = match (checked, account) {
        (Checked::Right, Some(account)) => (account, None),
        (Checked::Outdated(hash), Some(account)) => (account, Some(hash)),
        (_, account) => return Ok(Err(Failed { account, counted })),
    };
    Ok(Ok(Attempt {
        account,
        counted,
        renewed_hash,
    }))
}

/// Asks somebody who is signed in for their password once more.
pub(in crate::access) async fn confirm_password(
    app: &App,
    caller: &Caller,
    proof: &Proof,
    password: &str,
) -> Result<Attempt> {
    attempt(app, caller, &proof.name, password, password_wrong).await
}

/// The same, where a password may be wrong because it has just been changed.
pub(in crate::access) async fn confirm_password_silently(
    app: &App,
    caller: &Caller,
    proof: &Proof,
    password: &str,
) -> Result<Result<Attempt, Failed>> {
    attempt_silently(app, caller, &proof.name, password).await
}

/// The flaw of a password that somebody who is signed in was asked for once more.
pub(in crate::access) fn password_wrong() -> Flaw {
    Flaw::at("password", Problem::new("PASSWORD_WRONG"))
}

impl Attempt {
    /// It was the owner of the account.
    pub async fn succeed(mut self, tx: &DatabaseTransaction, now: DateTime<Utc>) -> Result<Model> {
        self.counted.succeed(tx, now).await?;
        if let Some(hash) = self.renewed_hash.take() {
            // Loaded anew: it may have been written since.
            let id = self.account.id;
            if let Some(mut account) = account_store::lock_own(tx, id).await?
                && account.password_hash == self.account.password_hash
            {
                let set_at = account.password_set_at.unwrap_or(now);
                accounts::set_password(&mut account, hash, set_at);
                account_store::update(tx, &account).await?;
            }
        }
        Ok(self.account)
    }

    /// It was the owner of the account, who is refused for another reason.
    pub async fn succeed_alone(self, app: &App) -> Result<()> {
        let tx = app.db().begin_write().await?;
        self.succeed(&tx, app.clock().now()).await?;
        Ok(tx.commit().await?)
    }

    /// It was no failure, and no success yet.
    pub async fn refund(&self, tx: &DatabaseTransaction, now: DateTime<Utc>) -> Result<()> {
        self.counted.refund(tx, now).await
    }
}

impl Failed {
    /// Keeps it in the log.
    pub async fn note(&self, app: &App, caller: &Caller) -> Result<()> {
        note_failure(app, caller, self.account.as_ref()).await
    }

    /// It was no failure after all.
    pub async fn refund(&self, app: &App) -> Result<()> {
        let tx = app.db().begin_write().await?;
        self.counted.refund(&tx, app.clock().now()).await?;
        Ok(tx.commit().await?)
    }
}

/// Keeps in the log that somebody failed.
pub(in crate::access) async fn note_failure(
    app: &App,
    caller: &Caller,
    account: Option<&Model>,
) -> Result<()> {
    let tx = app.db().begin_write().await?;
    let side = account.and_then(|it| it.side);
    let mut event = Event::new(Happening::SignInFailed, caller, side);
    // A name that nobody has may be a password in the wrong field: it is not kept.
    if let Some(account) = account {
        event = event
            .to_account(account.id)
            .is("name", account.name.as_str());
    }
    audit::note(&tx, event, app.clock().now()).await?;
    Ok(tx.commit().await?)
}
