//! The queries of sessions.

use chrono::{DateTime, Utc};
use entity::account;
use entity::id::{AccountId, SessionId};
use entity::session::{Column, Entity, Model};
use sea_orm::sea_query::{Condition, Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::error::Result;

/// Keeps a new session.
pub async fn insert(tx: &DatabaseTransaction, row: Model) -> Result<()> {
    let insert = Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx).await?;
    Ok(())
}

/// The sessions of an account that nobody has ended, the latest first.
pub async fn of_account(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Model>> {
    let rows = Entity::find()
        .filter(Column::AccountId.eq(account))
        .filter(Column::EndedAt.is_null())
        .order_by_desc(Column::Id);
    Ok(rows.all(db).await?)
}

/// The addresses that the account of this name has begun sessions from since then, each once.
pub async fn addresses_of(
    db: &impl ConnectionTrait,
    name: &str,
    since: DateTime<Utc>,
) -> Result<Vec<String>> {
    let owner = Query::select()
        .column(account::Column::Id)
        .from(account::Entity)
        .and_where(account::Column::Name.eq(name))
        .to_owned();
    let addresses = Entity::find()
        .select_only()
        .column(Column::Address)
        .distinct()
        .filter(Column::AccountId.in_subquery(owner))
        .filter(Column::CreatedAt.gte(since));
    Ok(addresses.into_tuple().all(db).await?)
}

/// Ends one session of an account; false when there is none such.
pub async fn end(
    tx: &DatabaseTransaction,
    account: AccountId,
    id: SessionId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let ended = Entity::update_many()
        .col_expr(Column::EndedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::AccountId.eq(account))
        .filter(Column::EndedAt.is_null())
        .exec(tx)
        .await?;
    Ok(ended.rows_affected == 1)
}

/// Ends all sessions of an account but one.
pub async fn end_all(
    tx: &DatabaseTransaction,
    account: AccountId,
    except: Option<SessionId>,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut ending = Entity::update_many()
        .col_expr(Column::EndedAt, Expr::value(now))
        .filter(Column::AccountId.eq(account))
        .filter(Column::EndedAt.is_null());
    if let Some(kept) = except {
        ending = ending.filter(Column::Id.ne(kept));
    }
    ending.exec(tx).await?;
    Ok(())
}

/// Removes some of the sessions that were over before this time; gives how many.
pub async fn purge(db: &impl ConnectionTrait, before: DateTime<Utc>, most: u64) -> Result<u64> {
    let some = Query::select()
        .column(Column::Id)
        .from(Entity)
        .cond_where(
            Condition::any()
                .add(Column::EndedAt.lt(before))
                .add(Column::ExpiresAt.lt(before)),
        )
        .limit(most)
        .to_owned();
    let over = Entity::delete_many().filter(Column::Id.in_subquery(some));
    Ok(over.exec(db).await?.rows_affected)
}
