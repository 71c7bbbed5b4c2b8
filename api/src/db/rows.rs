//! What a `SELECT` of an entity finds, its columns read in their order.

use entity::table::{InOrder, Positional};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, Select};

/// All rows.
pub async fn rows<E>(db: &impl ConnectionTrait, select: Select<E>) -> Result<Vec<E::Model>, DbErr>
where
    E: EntityTrait,
    E::Model: InOrder,
{
    let found = select.into_model::<Positional<E::Model>>().all(db).await?;
    Ok(found.into_iter().map(|row| row.0).collect())
}

/// The first row.
pub async fn row<E>(db: &impl ConnectionTrait, select: Select<E>) -> Result<Option<E::Model>, DbErr>
where
    E: EntityTrait,
    E::Model: InOrder,
{
    let found = select.into_model::<Positional<E::Model>>().one(db).await?;
    Ok(found.map(|row| row.0))
}
