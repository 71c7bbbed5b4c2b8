//! Changing one's own password.

use crate::access::account::{change as accounts, store as account_store};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::Caller;
use crate::access::{password, session};
use crate::app::App;
use crate::error::{Flaw, Problem, Result};

/// Sets another password; the account's other sessions end.
pub async fn change(app: &App, caller: &Caller, current: &str, new: &str) -> Result<()> {
    let proof = caller.in_any_session()?;
    password::rules::check(new, &proof.name).map_err(|problem| Flaw::at("newPassword", problem))?;
    let attempt = session::confirm_password(app, caller, proof, current).await?;
    let hash = app.passwords().hash(new).await?;
    let now = app.clock().now();

    let tx = app.db().begin_write().await?;
    let tried = attempt.succeed(&tx, now).await?;
    let Some(mut row) = account_store::lock_own(&tx, tried.id).await? else {
        return Err(Problem::new("ACCOUNT_NOT_FOUND").into());
    };
    accounts::set_password(&mut row, hash, now);
    accounts::write(&tx, app, &mut row).await?;
    session::end_all(&tx, row.id, proof.session(), now).await?;
    let event = Event::new(Happening::PasswordChanged, caller, row.side).to_account(row.id);
    audit::note(&tx, event, now).await?;
    Ok(tx.commit().await?)
}
