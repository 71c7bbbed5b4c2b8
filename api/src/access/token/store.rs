//! The queries of access tokens.

use chrono::{DateTime, Utc};
use entity::access_token::{Column, Entity, Model};
use entity::id::{AccessTokenId, AccountId};
use sea_orm::sea_query::{Condition, Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
};

use crate::error::Result;

/// Keeps a new token.
pub async fn insert(tx: &DatabaseTransaction, row: Model) -> Result<()> {
    let insert = Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx).await?;
    Ok(())
}

/// The tokens of an account that have not been taken back, the latest first.
pub async fn of_account(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Model>> {
    let rows = Entity::find()
        .filter(Column::AccountId.eq(account))
        .filter(Column::RevokedAt.is_null())
        .order_by_desc(Column::Id);
    Ok(rows.all(db).await?)
}

/// A token of an account, whether it is still good or not.
pub async fn find(
    db: &impl ConnectionTrait,
    account: AccountId,
    id: AccessTokenId,
) -> Result<Option<Model>> {
    let found = Entity::find_by_id(id).filter(Column::AccountId.eq(account));
    Ok(found.one(db).await?)
}

/// Takes one token of an account back; false when there is none such.
pub async fn revoke(
    tx: &DatabaseTransaction,
    account: AccountId,
    id: AccessTokenId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let revoked = Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::AccountId.eq(account))
        .filter(Column::RevokedAt.is_null())
        .exec(tx)
        .await?;
    Ok(revoked.rows_affected == 1)
}

/// Takes all tokens of an account back.
pub async fn revoke_all(
    tx: &DatabaseTransaction,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(now))
        .filter(Column::AccountId.eq(account))
        .filter(Column::RevokedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Removes some of the tokens that were no longer good before this time; gives how many.
pub async fn purge(db: &impl ConnectionTrait, before: DateTime<Utc>, most: u64) -> Result<u64> {
    let some = Query::select()
        .column(Column::Id)
        .from(Entity)
        .cond_where(
            Condition::any()
                .add(Column::RevokedAt.lt(before))
                .add(Column::ExpiresAt.lt(before)),
        )
        .limit(most)
        .to_owned();
    let over = Entity::delete_many().filter(Column::Id.in_subquery(some));
    Ok(over.exec(db).await?.rows_affected)
}
