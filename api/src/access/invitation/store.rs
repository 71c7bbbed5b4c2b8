//! The queries of invitations.

use chrono::{DateTime, Utc};
use entity::account;
use entity::id::AccountId;
use entity::invitation::{Column, Entity, Model};
use entity::values::Side;
use sea_orm::sea_query::{Condition, Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
};

use crate::error::Result;

/// The invitation whose code hashes to this.
pub async fn by_secret(db: &impl ConnectionTrait, secret_hash: &str) -> Result<Option<Model>> {
    let found = Entity::find().filter(Column::SecretHash.eq(secret_hash));
    Ok(found.one(db).await?)
}

/// The account that an invitation sets the password of.
pub async fn account_of(
    db: &impl ConnectionTrait,
    invitation: &Model,
) -> Result<Option<account::Model>> {
    match invitation.account_id {
        Some(id) => Ok(account::Entity::find_by_id(id).one(db).await?),
        None => Ok(None),
    }
}

/// Keeps a new invitation.
pub async fn insert(tx: &DatabaseTransaction, row: Model) -> Result<()> {
    let insert = Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx).await?;
    Ok(())
}

/// Uses an invitation up; false when somebody else was quicker.
pub async fn use_up(tx: &DatabaseTransaction, row: &Model, now: DateTime<Utc>) -> Result<bool> {
    let used = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now))
        .filter(Column::Id.eq(row.id))
        .filter(Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(used.rows_affected == 1)
}

/// Uses up whatever invitations an account has.
pub async fn use_up_of_account(
    tx: &DatabaseTransaction,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now))
        .filter(Column::AccountId.eq(account))
        .filter(Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Uses up whatever invitations to a side's first account there are.
pub async fn use_up_first(tx: &DatabaseTransaction, side: Side, now: DateTime<Utc>) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now))
        .filter(Column::AccountId.is_null())
        .filter(Column::Side.eq(side))
        .filter(Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Removes some of the invitations that were no longer good before this time; gives how many.
pub async fn purge(db: &impl ConnectionTrait, before: DateTime<Utc>, most: u64) -> Result<u64> {
    let some = Query::select()
        .column(Column::Id)
        .from(Entity)
        .cond_where(
            Condition::any()
                .add(Column::UsedAt.lt(before))
                .add(Column::ExpiresAt.lt(before)),
        )
        .limit(most)
        .to_owned();
    let over = Entity::delete_many().filter(Column::Id.in_subquery(some));
    Ok(over.exec(db).await?.rows_affected)
}
