//! The queries of sources.

use entity::id::SourceId;
use entity::source;
use entity::values::Publication;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Select};

use crate::access::Viewer;
use crate::error::Result;

/// The sources that the viewer may see.
pub fn visible_to(viewer: Viewer) -> Select<source::Entity> {
    match viewer {
        Viewer::Anonymous => {
            source::Entity::find().filter(source::Column::Publication.eq(Publication::Published))
        }
    }
}

/// The sources with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[SourceId],
) -> Result<Vec<source::Model>> {
    let ids = ids.iter().copied();
    Ok(visible_to(viewer)
        .filter(source::Column::Id.is_in(ids))
        .all(db)
        .await?)
}
