//! The queries of second factors.

use chrono::{DateTime, Utc};
use entity::id::AccountId;
use entity::{recovery_code, second_factor};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::error::Result;

/// The factor of an account, held until the transaction ends.
pub async fn lock(
    tx: &DatabaseTransaction,
    account: AccountId,
) -> Result<Option<second_factor::Model>> {
    let found = second_factor::Entity::find_by_id(account).lock_exclusive();
    Ok(found.one(tx).await?)
}

/// Every factor, held until the transaction ends.
pub async fn lock_all(tx: &DatabaseTransaction) -> Result<Vec<second_factor::Model>> {
    let all = second_factor::Entity::find().order_by_asc(second_factor::Column::AccountId);
    Ok(all.lock_exclusive().all(tx).await?)
}

/// Keeps a factor in the place of whatever the account had.
pub async fn replace(tx: &DatabaseTransaction, row: second_factor::Model) -> Result<()> {
    delete(tx, row.account_id).await?;
    let insert = second_factor::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx).await?;
    Ok(())
}

/// Keeps what changed in a factor.
pub async fn update(tx: &DatabaseTransaction, row: second_factor::Model) -> Result<()> {
    row.into_active_model().reset_all().update(tx).await?;
    Ok(())
}

/// Removes an account's factor and its recovery codes. Secrets that are no longer good are not
/// kept.
pub async fn delete(tx: &DatabaseTransaction, account: AccountId) -> Result<()> {
    second_factor::Entity::delete_by_id(account)
        .exec(tx)
        .await?;
    recovery_code::Entity::delete_many()
        .filter(recovery_code::Column::AccountId.eq(account))
        .exec(tx)
        .await?;
    Ok(())
}

/// Keeps recovery codes.
pub async fn insert_codes(tx: &DatabaseTransaction, rows: Vec<recovery_code::Model>) -> Result<()> {
    let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
    recovery_code::Entity::insert_many::<recovery_code::ActiveModel, _>(rows)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Uses a recovery code up; false when there is none such.
pub async fn use_code(
    tx: &DatabaseTransaction,
    account: AccountId,
    secret_hash: &str,
    now: DateTime<Utc>,
) -> Result<bool> {
    use recovery_code::Column;

    let used = recovery_code::Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now))
        .filter(Column::AccountId.eq(account))
        .filter(Column::SecretHash.eq(secret_hash))
        .filter(Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(used.rows_affected == 1)
}
