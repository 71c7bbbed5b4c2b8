//! The queries of the throttle.

use chrono::{DateTime, Utc};
use entity::sign_in_throttle::{ActiveModel, Column, Entity, Model};
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QuerySelect,
};

use super::rules::Failures;
use crate::error::Result;

/// The failures of a subject, held until the transaction ends: two tries at once are counted one
/// after the other.
pub async fn lock(tx: &DatabaseTransaction, subject: &str, now: DateTime<Utc>) -> Result<Failures> {
    let none = ActiveModel {
        subject: Set(subject.to_owned()),
        failures: Set(0),
        last_failed_at: Set(now),
    };
    let unless_there = OnConflict::column(Column::Subject).do_nothing().to_owned();
    Entity::insert(none)
        .on_conflict(unless_there)
        .exec_without_returning(tx)
        .await?;
    let row: Option<Model> = Entity::find_by_id(subject).lock_exclusive().one(tx).await?;
    Ok(row.map_or(
        Failures {
            count: 0,
            last: now,
        },
        |row| Failures {
            count: row.failures.cast_unsigned(),
            last: row.last_failed_at,
        },
    ))
}

/// Keeps the failures of a subject.
pub async fn save(tx: &DatabaseTransaction, subject: &str, failures: Failures) -> Result<()> {
    let row = ActiveModel {
        subject: Set(subject.to_owned()),
        failures: Set(i32::try_from(failures.count).unwrap_or(i32::MAX)),
        last_failed_at: Set(failures.last),
    };
    Entity::update(row).exec(tx).await?;
    Ok(())
}

/// Forgets some of those who failed last before this time; gives how many. Names that nobody has
/// would otherwise pile up.
pub async fn purge(db: &impl ConnectionTrait, before: DateTime<Utc>, most: u64) -> Result<u64> {
    let some = Query::select()
        .column(Column::Subject)
        .from(Entity)
        .and_where(Column::LastFailedAt.lt(before))
        .limit(most)
        .to_owned();
    let old = Entity::delete_many().filter(Column::Subject.in_subquery(some));
    Ok(old.exec(db).await?.rows_affected)
}
