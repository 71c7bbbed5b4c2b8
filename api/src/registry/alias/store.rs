//! The queries of aliases.

use entity::alias;
use sea_orm::{EntityTrait, Select};

use crate::access::Viewer;

/// The aliases that the viewer may see, once the record they name may be seen: they are read
/// from that record only.
pub fn visible_to(viewer: Viewer) -> Select<alias::Entity> {
    match viewer {
        Viewer::Anonymous => alias::Entity::find(),
    }
}
