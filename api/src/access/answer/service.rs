//! What is asked under a key is done once, and answered as often as it is asked.

use chrono::{DateTime, TimeDelta, Utc};
use entity::kept_answer::Model;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use uuid::Uuid;

use super::store;
use crate::access::caller::Proof;
use crate::error::{Flaw, Problem, Result};

/// A key that a client gave, and what it asked under it.
#[derive(Clone, Debug)]
pub struct Key {
    /// As the client chose it.
    pub key: String,
    /// SHA-256 of what was asked, without the secrets in it: a hash of a password that is made
    /// fast can be guessed fast.
    pub input_hash: String,
    /// How long the answer is kept.
    pub keep: TimeDelta,
}

/// What is known of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Nothing: it is this transaction's now.
    New,
    /// The same was asked before, and made this version of this record.
    Answered(Uuid, i32),
    /// Something else was asked under it.
    Reused,
}

/// Takes a key of this owner, or says what became of it. Whoever asks at the same time waits for
/// the outcome.
pub async fn claim(
    tx: &DatabaseTransaction,
    owner: Uuid,
    key: &Key,
    now: DateTime<Utc>,
) -> Result<Known> {
    store::forget_of(tx, owner, now - key.keep).await?;
    let row = Model {
        account_id: owner,
        idempotency_key: key.key.clone(),
        input_hash: key.input_hash.clone(),
        at: now,
        subject_id: None,
        subject_version: None,
    };
    if store::insert(tx, row).await? {
        return Ok(Known::New);
    }
    look_up(tx, owner, key, now).await
}

/// Keeps what came of a key.
pub async fn remember(
    tx: &DatabaseTransaction,
    owner: Uuid,
    key: &Key,
    subject: Uuid,
    version: i32,
) -> Result<()> {
    store::answer(tx, owner, &key.key, subject, version).await
}

/// The flaw of a key under which something else was asked.
pub fn reused() -> Flaw {
    Flaw::at("idempotencyKey", Problem::new("IDEMPOTENCY_KEY_REUSED"))
}

/// Whose a key is that somebody without an account gives together with a secret of this hash:
/// nobody else has the secret.
pub fn holder(secret_hash: &str) -> Uuid {
    let digits = secret_hash.get(..32);
    let holder = digits.and_then(|digits| Uuid::try_parse(digits).ok());
    holder.unwrap_or_default()
}

async fn look_up(
    db: &impl ConnectionTrait,
    owner: Uuid,
    key: &Key,
    now: DateTime<Utc>,
) -> Result<Known> {
    let row = store::find(db, owner, &key.key).await?;
    let Some(row) = row.filter(|row| row.at >= now - key.keep) else {
        return Ok(Known::New);
    };
    if row.input_hash != key.input_hash {
        return Ok(Known::Reused);
    }
    let answered = row.subject_id.zip(row.subject_version);
    Ok(answered.map_or(Known::New, |(id, version)| Known::Answered(id, version)))
}

/// What was done, now or when the same was asked before.
#[derive(Clone, Copy, Debug)]
pub struct Done<T> {
    /// What it was done to, as it is now.
    pub what: T,
    /// It was done before, and this is the answer once more.
    pub repeated: bool,
}

impl<T> Done<T> {
    /// Done now.
    pub fn now(what: T) -> Self {
        Self {
            what,
            repeated: false,
        }
    }

    /// Done before.
    pub fn before(what: T) -> Self {
        Self {
            what,
            repeated: true,
        }
    }
}

/// What the version is of things that have none.
const ONLY_VERSION: i32 = 1;

/// A change of an account that may be asked for under a key.
#[derive(Clone, Copy, Debug)]
pub struct Under<'a> {
    /// Whose key it is: an account, or what else nobody but the asker has.
    pub owner: Uuid,
    /// The key, if there is one.
    pub key: Option<&'a Key>,
    /// When it is asked.
    pub now: DateTime<Utc>,
}

impl<'a> Under<'a> {
    /// What somebody who is signed in asks for.
    pub fn of(proof: &Proof, key: Option<&'a Key>, now: DateTime<Utc>) -> Self {
        Self {
            owner: proof.account.0,
            key,
            now,
        }
    }

    /// What was done before under this key, if it is known already; takes nothing.
    pub async fn peek(&self, db: &impl ConnectionTrait) -> Result<Option<Uuid>> {
        let Some(key) = self.key else {
            return Ok(None);
        };
        subject(look_up(db, self.owner, key, self.now).await?)
    }

    /// Takes the key, unless something was done under it before: then this is what.
    pub async fn take(&self, tx: &DatabaseTransaction) -> Result<Option<Uuid>> {
        let Some(key) = self.key else {
            return Ok(None);
        };
        subject(claim(tx, self.owner, key, self.now).await?)
    }

    /// Keeps what was done.
    pub async fn keep(&self, tx: &DatabaseTransaction, subject: Uuid) -> Result<()> {
        let Some(key) = self.key else {
            return Ok(());
        };
        remember(tx, self.owner, key, subject, ONLY_VERSION).await
    }
}

fn subject(known: Known) -> Result<Option<Uuid>> {
    match known {
        Known::New => Ok(None),
        Known::Answered(id, _) => Ok(Some(id)),
        Known::Reused => Err(reused().into()),
    }
}
