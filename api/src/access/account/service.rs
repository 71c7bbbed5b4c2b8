//! Keeping accounts, as the administrator of a side.

use entity::account::Model;
use entity::id::AccountId;
use entity::values::Role;
use sea_orm::{ActiveEnum, DatabaseTransaction};

use super::change::{NewAccount, insert, write, write_disabled, write_reset};
use super::rules;
use super::store::{self, Filter};
use crate::access::answer::{Done, Key, Under};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::{Caller, Proof};
use crate::access::invitation::{self, Issued};
use crate::access::policy::{self, Action};
use crate::app::App;
use crate::error::{Flaw, Problem, Result};
use crate::page::{Page, PageArgs};

/// An account, and the code its owner sets a password with if it was given out just now.
pub type Invited = (Model, Option<Issued>);

/// A new account, and the code its owner sets a password with.
pub async fn create(
    app: &App,
    caller: &Caller,
    name: &str,
    role: Role,
    key: Option<&Key>,
) -> Result<Done<Invited>> {
    let admin = administrator(caller)?;
    let under = Under::of(admin, key, app.clock().now());
    let tx = app.db().begin_write().await?;
    if let Some(id) = under.take(&tx).await? {
        let row = another(&tx, caller, admin, AccountId(id)).await?;
        return Ok(Done::before((row, None)));
    }
    let side = admin.side;
    let row = insert(&tx, app, caller, NewAccount { name, side, role }).await?;
    let issued = invitation::invite(&tx, app, &row).await?;
    under.keep(&tx, row.id.0).await?;
    tx.commit().await?;
    Ok(Done::now((row, Some(issued))))
}

/// Closes an account, or opens it again. What it proved itself with is ended and stays so.
pub async fn set_disabled(
    app: &App,
    caller: &Caller,
    id: AccountId,
    disabled: bool,
    key: Option<&Key>,
) -> Result<Done<Model>> {
    let admin = administrator(caller)?;
    let under = Under::of(admin, key, app.clock().now());
    let tx = app.db().begin_write().await?;
    let repeated = under.take(&tx).await?.is_some();
    let mut row = another(&tx, caller, admin, id).await?;
    if repeated {
        return Ok(Done::before(row));
    }
    write_disabled(&tx, app, caller, &mut row, disabled).await?;
    under.keep(&tx, row.id.0).await?;
    tx.commit().await?;
    Ok(Done::now(row))
}

/// Takes from an account all that it proves itself with, and gives out a new code.
pub async fn reset(
    app: &App,
    caller: &Caller,
    id: AccountId,
    key: Option<&Key>,
) -> Result<Done<Invited>> {
    let admin = administrator(caller)?;
    let under = Under::of(admin, key, app.clock().now());
    let tx = app.db().begin_write().await?;
    let repeated = under.take(&tx).await?.is_some();
    let mut row = another(&tx, caller, admin, id).await?;
    if repeated {
        return Ok(Done::before((row, None)));
    }
    let issued = write_reset(&tx, app, caller, &mut row).await?;
    under.keep(&tx, row.id.0).await?;
    tx.commit().await?;
    Ok(Done::now((row, Some(issued))))
}

/// Gives an account another role, unless it was written since the caller looked.
pub async fn change_role(
    app: &App,
    caller: &Caller,
    id: AccountId,
    role: Role,
    version: i32,
    key: Option<&Key>,
) -> Result<Done<Model>> {
    let admin = administrator(caller)?;
    let under = Under::of(admin, key, app.clock().now());
    let tx = app.db().begin_write().await?;
    let repeated = under.take(&tx).await?.is_some();
    let mut row = another(&tx, caller, admin, id).await?;
    if repeated {
        return Ok(Done::before(row));
    }
    if row.version != version {
        let stale = Problem::new("VERSION_CONFLICT").with("version", row.version);
        return Err(Flaw::at("version", stale).into());
    }
    rules::check_role(row.side, role).map_err(|problem| Flaw::at("role", problem))?;
    let event = Event::new(Happening::RoleChanged, caller, row.side).to_account(row.id);
    let event = event
        .was("role", row.role.to_value())
        .is("role", role.to_value());
    row.role = role;
    write(&tx, app, &mut row).await?;
    audit::note(&tx, event, under.now).await?;
    under.keep(&tx, row.id.0).await?;
    tx.commit().await?;
    Ok(Done::now(row))
}

/// One page of the accounts that the caller keeps.
pub async fn find(
    app: &App,
    caller: &Caller,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<Model>> {
    administrator(caller)?;
    store::find(app.db().reader(), caller.viewer(), filter, page).await
}

/// The caller as one who keeps the accounts of their side.
fn administrator(caller: &Caller) -> Result<&Proof> {
    let proof = caller.in_session()?;
    policy::check(caller.viewer(), Action::ManageAccounts, proof.side)?;
    Ok(proof)
}

/// An account that the caller keeps and that is not theirs: nobody shuts themselves out, so a
/// side is never left without an administrator.
async fn another(
    tx: &DatabaseTransaction,
    caller: &Caller,
    admin: &Proof,
    id: AccountId,
) -> Result<Model> {
    if id == admin.account {
        return Err(Flaw::at("id", Problem::new("ACCOUNT_IS_YOUR_OWN")).into());
    }
    let row = store::lock(tx, caller.viewer(), id).await?;
    Ok(row.ok_or_else(|| Flaw::at("id", Problem::new("ACCOUNT_NOT_FOUND")))?)
}
