//! The queries of settings.

use entity::access_setting::{Entity, Model};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QuerySelect,
};

use crate::error::Result;

/// The settings of an owner, where any were made.
pub async fn find(db: &impl ConnectionTrait, owner: &str) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(owner).one(db).await?)
}

/// The same, held until the transaction ends.
pub async fn lock(tx: &DatabaseTransaction, owner: &str) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(owner).lock_exclusive().one(tx).await?)
}

/// Keeps the first settings of an owner.
pub async fn insert(tx: &DatabaseTransaction, row: Model) -> Result<()> {
    let insert = Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx).await?;
    Ok(())
}

/// Keeps what changed in settings.
pub async fn update(tx: &DatabaseTransaction, row: Model) -> Result<()> {
    row.into_active_model().reset_all().update(tx).await?;
    Ok(())
}
