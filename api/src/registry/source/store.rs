//! The queries of sources.

use entity::id::SourceId;
use entity::source;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Select};

use crate::access::{Viewer, visible};
use crate::db::rows;
use crate::error::Result;

/// The sources that the viewer may see.
pub fn visible_to(viewer: Viewer) -> Select<source::Entity> {
    use source::Column;

    source::Entity::find().filter(visible(viewer, Column::Side, Column::Publication))
}

/// The sources with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[SourceId],
) -> Result<Vec<source::Model>> {
    let ids = ids.iter().copied();
    let with_ids = visible_to(viewer).filter(source::Column::Id.is_in(ids));
    Ok(rows(db, with_ids).await?)
}
