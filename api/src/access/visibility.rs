//! Which records a viewer sees, said once for every table that has a publication.

use entity::values::{Publication, Side};
use sea_orm::ColumnTrait;
use sea_orm::sea_query::Condition;

use super::policy::{Action, may};
use super::viewer::Viewer;

/// What is published, and the viewer's own side's unpublished records if their role reads those.
pub fn visible<C: ColumnTrait>(viewer: Viewer, side: C, publication: C) -> Condition {
    let published = publication.eq(Publication::Published);
    match unpublished_of(viewer) {
        None => Condition::all().add(published),
        Some(own) => Condition::any().add(published).add(side.eq(own)),
    }
}

/// The side whose unpublished records the viewer reads.
pub fn unpublished_of(viewer: Viewer) -> Option<Side> {
    let own = viewer.person()?.side;
    own.filter(|side| may(viewer, Action::ReadUnpublished, Some(*side)))
}
