//! The queries of signing keys.

use entity::signing_key::{Column, Entity, Model};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel};

use crate::error::Result;

/// The key for this purpose.
pub async fn find(db: &impl ConnectionTrait, purpose: &str) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(purpose).one(db).await?)
}

/// Keeps a key where there is none: of two processes that start at once, one wins.
pub async fn insert(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    let stays = OnConflict::column(Column::Purpose).do_nothing().to_owned();
    Entity::insert(row.into_active_model())
        .on_conflict(stays)
        .exec_without_returning(db)
        .await?;
    Ok(())
}
