//! Answers that are kept for clients that lost them and ask again.

use chrono::{DateTime, TimeDelta, Utc};
use entity::kept_answer::{self, Column};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use crate::error::Result;

/// A key that a client gave, and what it asked under it.
#[derive(Clone, Debug)]
pub struct Key {
    /// Whose key it is.
    pub account: Uuid,
    /// As the client chose it.
    pub key: String,
    /// SHA-256 of what was asked.
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

/// Takes a key, or says what became of it. Whoever asks at the same time waits for the outcome.
pub async fn claim(db: &DatabaseTransaction, key: &Key, now: DateTime<Utc>) -> Result<Known> {
    kept_answer::Entity::delete_many()
        .filter(Column::AccountId.eq(key.account))
        .filter(Column::At.lt(now - key.keep))
        .exec(db)
        .await?;
    let row = kept_answer::Model {
        account_id: key.account,
        idempotency_key: key.key.clone(),
        input_hash: key.input_hash.clone(),
        at: now,
        subject_id: None,
        subject_version: None,
    };
    let unless_known = OnConflict::columns([Column::AccountId, Column::IdempotencyKey])
        .do_nothing()
        .to_owned();
    let inserted = kept_answer::Entity::insert(row.into_active_model())
        .on_conflict(unless_known)
        .exec_without_returning(db)
        .await?;
    if inserted == 1 {
        return Ok(Known::New);
    }
    let id = (key.account, key.key.clone());
    let known = kept_answer::Entity::find_by_id(id).one(db).await?;
    Ok(match known {
        Some(row) if row.input_hash == key.input_hash => {
            match (row.subject_id, row.subject_version) {
                (Some(id), Some(version)) => Known::Answered(id, version),
                _ => Known::New,
            }
        }
        Some(_) => Known::Reused,
        None => Known::New,
    })
}

/// Keeps what came of a key.
pub async fn remember(
    db: &DatabaseTransaction,
    key: &Key,
    subject: Uuid,
    version: i32,
) -> Result<()> {
    kept_answer::Entity::update_many()
        .col_expr(Column::SubjectId, Expr::val(subject))
        .col_expr(Column::SubjectVersion, Expr::val(version))
        .filter(Column::AccountId.eq(key.account))
        .filter(Column::IdempotencyKey.eq(&key.key))
        .exec(db)
        .await?;
    Ok(())
}
