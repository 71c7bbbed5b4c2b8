//! Giving invitations out and accepting them.

use chrono::{DateTime, Utc};
use entity::id::{AccountId, InvitationId};
use entity::values::{Role, Side};
use entity::{account, invitation};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::store;
use crate::access::account::change::{NewAccount, insert, set_password, write};
use crate::access::account::{rules, store as accounts};
use crate::access::answer::{self, Done, Key, Under};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::Caller;
use crate::access::password;
use crate::access::secret::{self, Secret};
use crate::app::App;
use crate::error::{Flaw, Problem, Result, both};

/// A code that was given out.
#[derive(Debug)]
pub struct Issued {
    /// The code, in clear for the last time.
    pub code: Secret,
    /// When it stops being good.
    pub expires_at: DateTime<Utc>,
}

/// Invites the owner of an account to set a password; earlier invitations are no longer good.
pub(in crate::access) async fn invite(
    tx: &DatabaseTransaction,
    app: &App,
    account: &account::Model,
) -> Result<Issued> {
    take_back(tx, account.id, app.clock().now()).await?;
    issue(tx, app, Some(account.id), account.side, account.role).await
}

/// Takes back whatever invitations an account has.
pub(in crate::access) async fn take_back(
    tx: &DatabaseTransaction,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<()> {
    store::use_up_of_account(tx, account, now).await
}

/// Invites the first administrator of a side that has no account yet. Each start of the server
/// gives out a new code and takes back the last: it stands in a terminal for anybody to read.
pub async fn invite_first(app: &App, side: Side) -> Result<Option<Issued>> {
    let tx = app.db().begin_write().await?;
    if accounts::is_any_of(&tx, Some(side)).await? {
        return Ok(None);
    }
    store::use_up_first(&tx, side, app.clock().now()).await?;
    let issued = issue(&tx, app, None, Some(side), Role::Admin).await?;
    tx.commit().await?;
    Ok(Some(issued))
}

async fn issue(
    tx: &DatabaseTransaction,
    app: &App,
    account_id: Option<AccountId>,
    side: Option<Side>,
    role: Role,
) -> Result<Issued> {
    let code = Secret::random("twi_")?;
    let now = app.clock().now();
    let expires_at = now + app.access().invitation_life();
    let row = invitation::Model {
        id: InvitationId(Uuid::now_v7()),
        account_id,
        side,
        role,
        secret_hash: code.hash(),
        created_at: now,
        expires_at,
        used_at: None,
    };
    store::insert(tx, row).await?;
    Ok(Issued { code, expires_at })
}

/// What accepting an invitation needs.
#[derive(Clone, Copy)]
pub struct Acceptance<'a> {
    /// The code as it was handed over.
    pub code: &'a str,
    /// The name of the account.
    pub name: &'a str,
    /// The password to set.
    pub password: &'a str,
}

/// Sets a password with a code: of the account that was invited, or of a side's first one.
pub async fn accept(
    app: &App,
    caller: &Caller,
    asked: Acceptance<'_>,
    key: Option<&Key>,
) -> Result<Done<account::Model>> {
    let db = app.db().reader();
    let now = app.clock().now();
    let code_hash = secret::hash(asked.code.trim());
    let owner = answer::holder(&code_hash);
    let under = Under { owner, key, now };
    if let Some(id) = under.peek(db).await? {
        return again(app, caller, AccountId(id), asked.password).await;
    }
    let invitation = store::by_secret(db, &code_hash).await?;
    let invitation = invitation
        .filter(|it| it.used_at.is_none() && now < it.expires_at)
        .ok_or_else(unusable)?;
    let name = rules::parse_name(asked.name).map_err(|problem| Flaw::at("name", problem));
    let known_as = name.as_deref().unwrap_or(asked.name);
    let strength = password::rules::check(asked.password, known_as)
        .map_err(|problem| Flaw::at("password", problem));
    let (name, ()) = both(name, strength)?;
    let invited = store::account_of(db, &invitation).await?;
    if invited.as_ref().is_some_and(|account| account.name != name) {
        return Err(Flaw::at("name", Problem::new("INVITATION_OF_ANOTHER")).into());
    }
    let hash = app.passwords().hash(asked.password).await?;

    let tx = app.db().begin_write().await?;
    if let Some(id) = under.take(&tx).await? {
        tx.rollback().await?;
        return again(app, caller, AccountId(id), asked.password).await;
    }
    if !store::use_up(&tx, &invitation, now).await? {
        return Err(unusable().into());
    }
    let mut row = match invitation.account_id {
        Some(id) => accounts::lock_own(&tx, id).await?.ok_or_else(unusable)?,
        None => {
            let (side, role) = (invitation.side, invitation.role);
            // Somebody at the machine was quicker to make the first account.
            if accounts::is_any_of(&tx, side).await? {
                return Err(unusable().into());
            }
            let name = name.as_str();
            insert(&tx, app, caller, NewAccount { name, side, role }).await?
        }
    };
    if row.disabled_at.is_some() {
        return Err(unusable().into());
    }
    set_password(&mut row, hash, now);
    write(&tx, app, &mut row).await?;
    let event = Event::new(Happening::InvitationAccepted, caller, row.side).to_account(row.id);
    audit::note(&tx, event, now).await?;
    under.keep(&tx, row.id.0).await?;
    tx.commit().await?;
    Ok(Done::now(row))
}

async fn again(
    app: &App,
    caller: &Caller,
    id: AccountId,
    password: &str,
) -> Result<Done<account::Model>> {
    let row = accounts::own(app.db().reader(), id).await?;
    let row = row.ok_or_else(unusable)?;
    let row = password::confirm_as_set(app, caller, &row.name, password).await?;
    Ok(Done::before(row))
}

fn unusable() -> Flaw {
    Flaw::at("code", Problem::new("INVITATION_UNUSABLE"))
}
