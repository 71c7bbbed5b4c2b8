//! Taking the keys of second factors up when a server starts.

use sea_orm::DatabaseTransaction;

use super::key_file::{self, KeyError};
use super::seal::{self, KeyRing};
use super::store;
use crate::access::account::store as accounts;
use crate::app::App;
use crate::error::Result;

/// Reads the keys, seals every second factor that is not sealed with the first of them, and hands
/// the keys to the application. Beside a SQLite database the file is made when it is missing.
pub async fn start(app: &App) -> Result<()> {
    let named = app.access().second_factor_key_file.as_deref();
    let keys = match (named, app.db().file()) {
        (Some(file), _) => key_file::read(file)?,
        (None, Some(database)) => {
            let file = key_file::beside(database);
            key_file::make(&file)?;
            key_file::read(&file)?
        }
        (None, None) => KeyRing::default(),
    };
    seal_all(app, &keys).await?;
    if keys.is_empty() {
        tracing::warn!(
            "no second factor can be set up: no key was named with --second-factor-key-file"
        );
    }
    // Once for each application; whoever starts it twice does so with the same keys.
    let _ = app.second_factor_keys().set(keys);
    Ok(())
}

async fn seal_all(app: &App, keys: &KeyRing) -> Result<()> {
    let tx = app.db().begin_write().await?;
    let mut unopened = Vec::new();
    for mut row in store::lock_all(&tx).await? {
        if keys.is_current(&row.secret) {
            continue;
        }
        let secret = if seal::is_sealed(&row.secret) {
            keys.open(row.account_id, &row.secret)
        } else {
            Some(row.secret.clone())
        };
        let sealed = match secret {
            Some(secret) => keys.seal(row.account_id, &secret)?,
            None => None,
        };
        match sealed {
            Some(sealed) => {
                row.secret = sealed;
                store::update(&tx, row).await?;
            }
            // Nobody counts on it yet: it is begun anew.
            None if row.confirmed_at.is_none() => store::delete(&tx, row.account_id).await?,
            None => unopened.push(row.account_id),
        }
    }
    if unopened.is_empty() {
        return Ok(tx.commit().await?);
    }
    if keys.is_empty() {
        return Err(KeyError::Unnamed.into());
    }
    Err(KeyError::Unopened(names(&tx, &unopened).await?).into())
}

async fn names(tx: &DatabaseTransaction, ids: &[entity::id::AccountId]) -> Result<String> {
    let mut names = Vec::with_capacity(ids.len());
    for id in ids {
        names.extend(accounts::own(tx, *id).await?.map(|row| row.name));
    }
    Ok(names.join(", "))
}
