//! Reading and changing settings.

use entity::access_setting::Model;
use entity::values::{Role, Side};
use sea_orm::ConnectionTrait;

use super::{rules, store};
use crate::access::answer::{Done, Key, Under};
use crate::access::audit::{self, Event, Happening};
use crate::access::caller::{Caller, Proof};
use crate::access::policy::{self, Action};
use crate::app::App;
use crate::error::{Flaw, Problem, Result};

/// Whether accounts of this side and role must have a second factor.
pub(in crate::access) async fn requires_second_factor(
    db: &impl ConnectionTrait,
    side: Option<Side>,
    role: Role,
) -> Result<bool> {
    let row = store::find(db, &rules::owner(side)).await?;
    Ok(row.is_some_and(|row| rules::names(&row.second_factor_roles, role)))
}

/// The settings of the administrator's side.
pub async fn read(app: &App, caller: &Caller) -> Result<Model> {
    let admin = administrator(caller)?;
    let owner = rules::owner(admin.side);
    let row = store::find(app.db().reader(), &owner).await?;
    Ok(row.unwrap_or_else(|| unset(app, owner)))
}

/// Sets which roles of the administrator's side must have a second factor.
pub async fn change(
    app: &App,
    caller: &Caller,
    roles: &[Role],
    version: i32,
    key: Option<&Key>,
) -> Result<Done<Model>> {
    let admin = administrator(caller)?;
    let owner = rules::owner(admin.side);
    let under = Under::of(admin, key, app.clock().now());
    let tx = app.db().begin_write().await?;
    let repeated = under.take(&tx).await?.is_some();
    let found = store::lock(&tx, &owner).await?;
    let mut row = found.clone().unwrap_or_else(|| unset(app, owner));
    if repeated {
        return Ok(Done::before(row));
    }
    if row.version != version {
        let stale = Problem::new("VERSION_CONFLICT").with("version", row.version);
        return Err(Flaw::at("version", stale).into());
    }
    row.version += 1;
    row.updated_at = app.clock().now();
    let before = std::mem::replace(&mut row.second_factor_roles, rules::write(roles));
    match found {
        Some(_) => store::update(&tx, row.clone()).await?,
        None => store::insert(&tx, row.clone()).await?,
    }
    let event = Event::new(Happening::SettingsChanged, caller, admin.side)
        .was("secondFactorRoles", before)
        .is("secondFactorRoles", row.second_factor_roles.as_str());
    audit::note(&tx, event, row.updated_at).await?;
    under.keep(&tx, admin.account.0).await?;
    tx.commit().await?;
    Ok(Done::now(row))
}

fn administrator(caller: &Caller) -> Result<&Proof> {
    let proof = caller.in_session()?;
    policy::check(caller.viewer(), Action::ManageSettings, proof.side)?;
    Ok(proof)
}

/// What holds before anybody has set anything.
fn unset(app: &App, owner: String) -> Model {
    Model {
        owner,
        version: 1,
        updated_at: app.clock().now(),
        second_factor_roles: String::new(),
    }
}
