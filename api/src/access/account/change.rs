//! What every change of an account is made of, whoever makes it.

use chrono::{DateTime, Utc};
use entity::account::Model;
use entity::id::AccountId;
use entity::values::{Role, Side};
use sea_orm::{ActiveEnum, DatabaseTransaction};
use uuid::Uuid;

use super::{rules, store};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::Caller;
use crate::access::invitation::{self, Issued};
use crate::access::{second_factor, session, token};
use crate::app::App;
use crate::error::{Flaw, Result, both};

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
    let name = rules::parse_name(new.name).map_err(|problem| Flaw::at("name", problem));
    let role = rules::check_role(new.side, new.role).map_err(|problem| Flaw::at("role", problem));
    let (name, ()) = both(name, role)?;
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
    let event = Event::new(Happening::AccountCreated, caller, row.side).to_account(row.id);
    let event = event
        .is("name", row.name.as_str())
        .is("role", row.role.to_value());
    audit::note(tx, event, now).await?;
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

/// Closes an account, or opens it again.
pub(super) async fn write_disabled(
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
    let event = Event::new(happening, caller, row.side).to_account(row.id);
    audit::note(tx, event, now).await
}

/// Takes from an account all that it proves itself with.
pub(super) async fn write_reset(
    tx: &DatabaseTransaction,
    app: &App,
    caller: &Caller,
    row: &mut Model,
) -> Result<Issued> {
    (row.password_hash, row.password_set_at) = (None, None);
    write(tx, app, row).await?;
    let now = app.clock().now();
    end_proofs(tx, row.id, now).await?;
    second_factor::forget(tx, row.id).await?;
    let event = Event::new(Happening::AccountReset, caller, row.side).to_account(row.id);
    audit::note(tx, event, now).await?;
    invitation::invite(tx, app, row).await
}

async fn end_proofs(tx: &DatabaseTransaction, id: AccountId, now: DateTime<Utc>) -> Result<()> {
    session::end_all(tx, id, None, now).await?;
    token::revoke_all(tx, id, now).await?;
    invitation::take_back(tx, id, now).await
}
