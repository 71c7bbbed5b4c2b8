//! The query of what the register counts by sector.

use entity::project;
use entity::values::{Publication, Side};
use sea_orm::{ColumnTrait, ConnectionTrait, FromQueryResult, QueryFilter, QuerySelect};

use crate::access::Viewer;
use crate::db::sum;
use crate::error::Result;
use crate::registry;

/// What projects of one side and sector come to.
#[derive(Clone, Debug, FromQueryResult)]
pub struct ProjectCell {
    /// Whose projects.
    pub side: Side,
    /// Code of the sector.
    pub sector_code: Option<String>,
    /// How many they are.
    pub alike: i64,
    /// Jobs they plan, as far as they say so.
    pub jobs: Option<i64>,
}

/// The published projects of both sides: unpublished ones are known of one's own side only, which
/// would compare unlike with unlike.
pub async fn project_cells(db: &impl ConnectionTrait, viewer: Viewer) -> Result<Vec<ProjectCell>> {
    use project::Column as P;

    let mut select = registry::project::store::visible_to(viewer)
        .filter(P::ArchivedAt.is_null())
        .filter(P::Publication.eq(Publication::Published))
        .select_only()
        .column_as(P::Id.count(), "alike")
        .column_as(sum(P::PlannedJobs), "jobs");
    for column in [P::Side, P::SectorCode] {
        select = select.column(column).group_by(column);
    }
    Ok(select.into_model().all(db).await?)
}
