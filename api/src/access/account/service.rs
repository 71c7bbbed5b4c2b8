//! Keeping accounts: by an administrator, or at the machine itself.

use chrono::{DateTime, Utc};
use entity::account::Model;
use entity::id::AccountId;
use entity::values::{Role, Side};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::rules;
use super::store::{self, Filter};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::{Caller, Proof};
use crate::access::invitation::{self, Issued};
use crate::access::policy::{self, Action};
use crate::access::{password, second_factor, session, token};
use crate::app::App;
use crate::error::{Flaw, Problem, Result};
use crate::page::{Page, PageArgs};

/// A new account, and the code its owner sets a password with.
pub async fn create(app: &App, caller: &Caller, name: &str, role: Role) -> Result<(Model, Issued)> {
    let side = administrator(caller)?.side;
    let tx = app.db().begin_write().await?;
    let row = insert(&tx, app, caller, NewAccount { name, side, role }).await?;
    let issued = invitation::invite(&tx, app, &row).await?;
    tx.commit().await?;
    Ok((row, issued))
}

/// Closes an account, or opens it again. What it proved itself with is ended and stays so.
pub async fn set_disabled(
    app: &App,
    caller: &Caller,
    id: AccountId,
    disabled: bool,
) -> Result<Model> {
    let admin = administrator(caller)?;
    let tx = app.db().begin_write().await?;
    let mut row = another(&tx, caller, admin, id).await?;
    write_disabled(&tx, app, caller, &mut row, disabled).await?;
    tx.commit().await?;
    Ok(row)
}

/// Takes from an account all that it proves itself with, and gives out a new code.
pub async fn reset(app: &App, caller: &Caller, id: AccountId) -> Result<(Model, Issued)> {
    let admin = administrator(caller)?;
    let tx = app.db().begin_write().await?;
    let mut row = another(&tx, caller, admin, id).await?;
    let issued = write_reset(&tx, app, caller, &mut row).await?;
    tx.commit().await?;
    Ok((row, issued))
}

/// Gives an account another role, unless it was written since the caller looked.
pub async fn change_role(
    app: &App,
    caller: &Caller,
    id: AccountId,
    role: Role,
    version: i32,
) -> Result<Model> {
    let admin = administrator(caller)?;
    let tx = app.db().begin_write().await?;
    let mut row = another(&tx, caller, admin, id).await?;
    if row.version != version {
        let stale = Problem::new("VERSION_CONFLICT").with("version", row.version);
        return Err(Flaw::at("version", stale).into());
    }
    rules::check_role(row.side, role).map_err(|problem| Flaw::at("role", problem))?;
    let detail = format!("from {:?} to {role:?}", row.role);
    row.role = role;
    write(&tx, app, &mut row).await?;
    note(&tx, caller, Happening::RoleChanged, &row, detail).await?;
    tx.commit().await?;
    Ok(row)
}

/// At the machine: a new account of any side, with a password or with a code to set one.
pub async fn add(app: &App, new: NewAccount<'_>, password: Option<&str>) -> Result<Option<Issued>> {
    let caller = Caller::at_the_machine();
    let hash = match password {
        Some(text) => {
            let name = rules::parse_name(new.name)?;
            password::rules::check(text, &name)?;
            Some(app.passwords().hash(text).await?)
        }
        None => None,
    };
    let tx = app.db().begin_write().await?;
    let mut row = insert(&tx, app, &caller, new).await?;
    let issued = match hash {
        Some(hash) => {
            set_password(&mut row, hash, app.clock().now());
            store::update(&tx, &row).await?;
            None
        }
        None => Some(invitation::invite(&tx, app, &row).await?),
    };
    tx.commit().await?;
    Ok(issued)
}

/// At the machine: closes an account, or opens it again.
pub async fn set_disabled_by_name(app: &App, name: &str, disabled: bool) -> Result<()> {
    let caller = Caller::at_the_machine();
    let tx = app.db().begin_write().await?;
    let mut row = named(&tx, name).await?;
    write_disabled(&tx, app, &caller, &mut row, disabled).await?;
    Ok(tx.commit().await?)
}

/// At the machine: takes from an account all that it proves itself with, and gives out a code.
pub async fn reset_by_name(app: &App, name: &str) -> Result<Issued> {
    let caller = Caller::at_the_machine();
    let tx = app.db().begin_write().await?;
    let mut row = named(&tx, name).await?;
    let issued = write_reset(&tx, app, &caller, &mut row).await?;
    tx.commit().await?;
    Ok(issued)
}

/// At the machine: all accounts, by name.
pub async fn list(app: &App) -> Result<Vec<Model>> {
    store::all(app.db().reader()).await
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

/// What a new account needs.
#[derive(Clone, Copy, Debug)]
pub struct NewAccount<'a> {
    /// What its owner signs in with.
    pub name: &'a str,
    /// The side they work for; none for the operator.
    pub side: Option<Side>,
    /// What it is for.
    pub role: Role,
}

/// Keeps a new account, without a password.
pub(in crate::access) async fn insert(
    tx: &DatabaseTransaction,
    app: &App,
    caller: &Caller,
    new: NewAccount<'_>,
) -> Result<Model> {
    let name = rules::parse_name(new.name).map_err(|problem| Flaw::at("name", problem))?;
    rules::check_role(new.side, new.role).map_err(|problem| Flaw::at("role", problem))?;
    let now = app.clock().now();
    let row = Model {
        id: AccountId(Uuid::now_v7()),
        side: new.side,
        version: 1,
        created_at: now,
        updated_at: now,
        name,
        role: new.role,
        password_hash: None,
        password_set_at: None,
        disabled_at: None,
    };
    let row = store::insert(tx, row).await?;
    let detail = format!("{} as {:?}", row.name, row.role);
    note(tx, caller, Happening::AccountCreated, &row, detail).await?;
    Ok(row)
}

/// Puts a new password into an account that is about to be written.
pub(in crate::access) fn set_password(row: &mut Model, hash: String, now: DateTime<Utc>) {
    row.password_hash = Some(hash);
    row.password_set_at = Some(now);
}

/// Keeps what changed in an account.
pub(in crate::access) async fn write(
    tx: &DatabaseTransaction,
    app: &App,
    row: &mut Model,
) -> Result<()> {
    row.version += 1;
    row.updated_at = app.clock().now();
    store::update(tx, row).await
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

async fn named(tx: &DatabaseTransaction, name: &str) -> Result<Model> {
    let name = rules::parse_name(name)?;
    let row = store::by_name_for_proof(tx, &name).await?;
    Ok(row.ok_or_else(|| Problem::new("ACCOUNT_NOT_FOUND"))?)
}

async fn write_disabled(
    tx: &DatabaseTransaction,
    app: &App,
    caller: &Caller,
    row: &mut Model,
    disabled: bool,
) -> Result<()> {
    if row.disabled_at.is_some() == disabled {
        return Ok(());
    }
    let now = app.clock().now();
    row.disabled_at = disabled.then_some(now);
    write(tx, app, row).await?;
    let happening = if disabled {
        end_proofs(tx, row.id, now).await?;
        Happening::AccountDisabled
    } else {
        Happening::AccountEnabled
    };
    note(tx, caller, happening, row, String::new()).await
}

async fn write_reset(
    tx: &DatabaseTransaction,
    app: &App,
    caller: &Caller,
    row: &mut Model,
) -> Result<Issued> {
    (row.password_hash, row.password_set_at) = (None, None);
    write(tx, app, row).await?;
    end_proofs(tx, row.id, app.clock().now()).await?;
    second_factor::forget(tx, row.id).await?;
    note(tx, caller, Happening::AccountReset, row, String::new()).await?;
    invitation::invite(tx, app, row).await
}

async fn end_proofs(tx: &DatabaseTransaction, id: AccountId, now: DateTime<Utc>) -> Result<()> {
    session::end_all(tx, id, None, now).await?;
    token::revoke_all(tx, id, now).await?;
    invitation::take_back(tx, id, now).await
}

async fn note(
    tx: &DatabaseTransaction,
    caller: &Caller,
    happening: Happening,
    row: &Model,
    detail: String,
) -> Result<()> {
    let event = Event {
        happening,
        caller,
        side: row.side,
        account: Some(row.id),
        detail,
    };
    audit::note(tx, event).await
}
