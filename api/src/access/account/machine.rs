//! Keeping accounts at the machine itself, where nobody is asked who they are.

use entity::account::Model;
use sea_orm::DatabaseTransaction;

use super::change::{NewAccount, insert, set_password, write_disabled, write_reset};
use super::{rules, store};
use crate::access::caller::Caller;
use crate::access::invitation::{self, Issued};
use crate::access::password;
use crate::app::App;
use crate::error::{Problem, Result};

/// A new account of any side, with a password or with a code to set one.
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

/// Closes an account, or opens it again.
pub async fn set_disabled_by_name(app: &App, name: &str, disabled: bool) -> Result<()> {
    let caller = Caller::at_the_machine();
    let tx = app.db().begin_write().await?;
    let mut row = named(&tx, name).await?;
    write_disabled(&tx, app, &caller, &mut row, disabled).await?;
    Ok(tx.commit().await?)
}

/// Takes from an account all that it proves itself with, and gives out a code.
pub async fn reset_by_name(app: &App, name: &str) -> Result<Issued> {
    let caller = Caller::at_the_machine();
    let tx = app.db().begin_write().await?;
    let mut row = named(&tx, name).await?;
    let issued = write_reset(&tx, app, &caller, &mut row).await?;
    tx.commit().await?;
    Ok(issued)
}

/// All accounts, by name.
pub async fn list(app: &App) -> Result<Vec<Model>> {
    store::all(app.db().reader()).await
}

async fn named(tx: &DatabaseTransaction, name: &str) -> Result<Model> {
    let name = rules::parse_name(name)?;
    let row = store::by_name_for_proof(tx, &name).await?;
    Ok(row.ok_or_else(|| Problem::new("ACCOUNT_NOT_FOUND"))?)
}
