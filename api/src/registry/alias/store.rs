//! The queries of aliases.

use entity::alias;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Select};

use crate::access::Viewer;

/// The aliases that the viewer may see, once the record they name may be seen: they are read
/// from that record only.
pub fn visible_to(_: Viewer) -> Select<alias::Entity> {
    alias::Entity::find().filter(alias::Column::ArchivedAt.is_null())
}
