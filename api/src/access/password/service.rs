//! Changing one's own password.

use entity::account;

use crate::access::account::{change as accounts, store as account_store};
use crate::access::answer::{self, Done, Key, Under};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::Caller;
use crate::access::{password, session};
use crate::app::App;
use crate::error::{Flaw, Problem, Result};

/// A change of password.
#[derive(Clone, Copy)]
pub struct Passwords<'a> {
    /// As it is.
    pub current: &'a str,
    /// As it is to be.
    pub new: &'a str,
}

/// Sets another password; the account's other sessions end.
pub async fn change(
    app: &App,
    caller: &Caller,
    asked: Passwords<'_>,
    key: Option<&Key>,
) -> Result<Done<()>> {
    let proof = caller.in_any_session()?;
    password::rules::check(asked.new, &proof.name)
        .map_err(|problem| Flaw::at("newPassword", problem))?;
    let now = app.clock().now();
    let under = Under::of(proof, key, now);
    // Looked at before the old password is: that one is no longer right.
    if under.peek(app.db().reader()).await?.is_some() {
        return again(app, caller, asked.new).await;
    }
    let tried = session::confirm_password_silently(app, caller, proof, asked.current).await?;
    let attempt = match tried {
        Ok(attempt) => attempt,
        Err(failed) => {
            // The same, asked at the same time, was quicker: nobody guessed anything.
            if under.peek(app.db().reader()).await?.is_some() {
                failed.refund(app).await?;
                return again(app, caller, asked.new).await;
            }
            failed.note(app, caller).await?;
            return Err(session::password_wrong().into());
        }
    };
    let hash = app.passwords().hash(asked.new).await?;

    let tx = app.db().begin_write().await?;
    let tried = attempt.succeed(&tx, now).await?;
    if under.take(&tx).await?.is_some() {
        tx.commit().await?;
        return again(app, caller, asked.new).await;
    }
    let Some(mut row) = account_store::lock_own(&tx, tried.id).await? else {
        return Err(Problem::new("ACCOUNT_NOT_FOUND").into());
    };
    accounts::set_password(&mut row, hash, now);
    accounts::write(&tx, app, &mut row).await?;
    session::end_all(&tx, row.id, proof.session(), now).await?;
    let event = Event::new(Happening::PasswordChanged, caller, row.side).to_account(row.id);
    audit::note(&tx, event, now).await?;
    under.keep(&tx, row.id.0).await?;
    tx.commit().await?;
    Ok(Done::now(()))
}

async fn again(app: &App, caller: &Caller, new: &str) -> Result<Done<()>> {
    let proof = caller.in_any_session()?;
    confirm_as_set(app, caller, &proof.name, new).await?;
    Ok(Done::before(()))
}

/// That a password which was set under a key is the one that is set: else something else is asked
/// under it. No fast hash of a password is kept to tell; the slow one is asked, and a guess at it
/// is counted as any other.
pub(in crate::access) async fn confirm_as_set(
    app: &App,
    caller: &Caller,
    name: &str,
    password: &str,
) -> Result<account::Model> {
    let attempt = session::attempt(app, caller, name, password, answer::reused).await?;
    let tx = app.db().begin_write().await?;
    let row = attempt.succeed(&tx, app.clock().now()).await?;
    tx.commit().await?;
    Ok(row)
}
