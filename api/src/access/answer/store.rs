//! The queries of kept answers.

use chrono::{DateTime, Utc};
use entity::kept_answer::{Column, Entity, Model};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
};
use uuid::Uuid;

use crate::error::Result;

/// Takes a key; false when it is taken. Whoever is taking it meanwhile is waited for.
pub async fn insert(tx: &DatabaseTransaction, row: Model) -> Result<bool> {
    let unless_known = OnConflict::columns([Column::AccountId, Column::IdempotencyKey])
        .do_nothing()
        .to_owned();
    let inserted = Entity::insert(row.into_active_model())
        .on_conflict(unless_known)
        .exec_without_returning(tx)
        .await?;
    Ok(inserted == 1)
}

/// What is kept under a key of this owner.
pub async fn find(db: &impl ConnectionTrait, owner: Uuid, key: &str) -> Result<Option<Model>> {
    let id = (owner, key.to_owned());
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// Keeps what came of a key.
pub async fn answer(
    tx: &DatabaseTransaction,
    owner: Uuid,
    key: &str,
    subject: Uuid,
    version: i32,
) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::SubjectId, Expr::val(subject))
        .col_expr(Column::SubjectVersion, Expr::val(version))
        .filter(Column::AccountId.eq(owner))
        .filter(Column::IdempotencyKey.eq(key))
        .exec(tx)
        .await?;
    Ok(())
}

/// Forgets the answers of an owner from before this time: their keys may be used anew.
pub async fn forget_of(tx: &DatabaseTransaction, owner: Uuid, before: DateTime<Utc>) -> Result<()> {
    Entity::delete_many()
        .filter(Column::AccountId.eq(owner))
        .filter(Column::At.lt(before))
        .exec(tx)
        .await?;
    Ok(())
}

/// Forgets some of the answers from before this time, whosever they are; gives how many.
pub async fn purge(db: &impl ConnectionTrait, before: DateTime<Utc>, most: u64) -> Result<u64> {
    let key = [Column::AccountId, Column::IdempotencyKey];
    let some = Query::select()
        .columns(key)
        .from(Entity)
        .and_where(Column::At.lt(before))
        .limit(most)
        .to_owned();
    let old = Expr::tuple(key.map(Expr::col)).in_subquery(some);
    let old = Entity::delete_many().filter(old);
    Ok(old.exec(db).await?.rows_affected)
}
