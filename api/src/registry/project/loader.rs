//! Batched reads of projects.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use chrono::NaiveDate;
use entity::id::{EnterpriseId, PlaceId, ProjectId, SourceId, ZoneId};
use entity::{milestone, participant, project};
use sea_orm::sea_query::{Expr, Func};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Select, Value};

use super::store;
use crate::access::Viewer;
use crate::children::Children;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;
use crate::page::{Cursor, KeyKind, Sort, SortKey};
use crate::registry::record::RecordOrder;

/// Sorts milestones without any date after all others.
const UNDATED: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a date");

impl Loader<ProjectId> for Loaders {
    type Value = Arc<project::Model>;
    type Error = Error;

    async fn load(&self, ids: &[ProjectId]) -> Result<HashMap<ProjectId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.id, Arc::new(row)))
            .collect())
    }
}

/// Whose projects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ProjectsOf {
    /// Of a sector, by code.
    Sector(String),
    /// Of a cluster, by code.
    Cluster(String),
    /// In a zone.
    Zone(ZoneId),
    /// In a place.
    Place(PlaceId),
    /// Planned together with a project across the river.
    Counterpart(ProjectId),
    /// That cite a source.
    Source(SourceId),
}

impl Children for ProjectsOf {
    type Entity = project::Entity;
    type Row = project::Model;

    fn visible_to(&self, viewer: Viewer) -> Select<project::Entity> {
        store::visible_to(viewer).filter(project::Column::ArchivedAt.is_null())
    }

    fn parent_column(&self) -> project::Column {
        match self {
            Self::Sector(_) => project::Column::SectorCode,
            Self::Cluster(_) => project::Column::ClusterCode,
            Self::Zone(_) => project::Column::ZoneId,
            Self::Place(_) => project::Column::PlaceId,
            Self::Counterpart(_) => project::Column::CounterpartId,
            Self::Source(_) => project::Column::SourceId,
        }
    }

    fn parent_value(&self) -> Value {
        match self {
            Self::Sector(code) => code.as_str().into(),
            Self::Cluster(code) => code.as_str().into(),
            Self::Zone(id) => id.0.into(),
            Self::Place(id) => id.0.into(),
            Self::Counterpart(id) => id.0.into(),
            Self::Source(id) => id.0.into(),
        }
    }

    fn parent_of(&self, row: &project::Model) -> Option<Self> {
        match self {
            Self::Sector(_) => row.sector_code.clone().map(Self::Sector),
            Self::Cluster(_) => row.cluster_code.clone().map(Self::Cluster),
            Self::Zone(_) => row.zone_id.map(Self::Zone),
            Self::Place(_) => row.place_id.map(Self::Place),
            Self::Counterpart(_) => row.counterpart_id.map(Self::Counterpart),
            Self::Source(_) => row.source_id.map(Self::Source),
        }
    }

    fn sort() -> Sort {
        RecordOrder::default().sort::<project::Model>()
    }

    fn cursor(row: &project::Model) -> Cursor {
        RecordOrder::default().cursor(row)
    }
}

/// Whose participants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ParticipantsOf {
    /// Of a project.
    Project(ProjectId),
    /// The part an enterprise takes.
    Enterprise(EnterpriseId),
}

impl Children for ParticipantsOf {
    type Entity = participant::Entity;
    type Row = participant::Model;

    fn visible_to(&self, viewer: Viewer) -> Select<participant::Entity> {
        match self {
            // Whoever reads the participants of a project may see the project.
            Self::Project(_) => store::participants_in_use(),
            Self::Enterprise(_) => store::participants_visible_to(viewer),
        }
    }

    fn parent_column(&self) -> participant::Column {
        match self {
            Self::Project(_) => participant::Column::ProjectId,
            Self::Enterprise(_) => participant::Column::EnterpriseId,
        }
    }

    fn parent_value(&self) -> Value {
        match self {
            Self::Project(id) => id.0.into(),
            Self::Enterprise(id) => id.0.into(),
        }
    }

    fn parent_of(&self, row: &participant::Model) -> Option<Self> {
        match self {
            Self::Project(_) => Some(Self::Project(row.project_id)),
            Self::Enterprise(_) => Some(Self::Enterprise(row.enterprise_id)),
        }
    }

    fn sort() -> Sort {
        Sort {
            name: "created_at",
            kind: KeyKind::Time,
            numbered: false,
            key: Expr::col(participant::Column::CreatedAt.as_column_ref()),
            id: Expr::col(participant::Column::Id.as_column_ref()),
            descending: false,
        }
    }

    fn cursor(row: &participant::Model) -> Cursor {
        Cursor::new("created_at", SortKey::Time(row.created_at), row.id.0)
    }
}

/// Whose milestones.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MilestonesOf(pub ProjectId);

impl Children for MilestonesOf {
    type Entity = milestone::Entity;
    type Row = milestone::Model;

    fn visible_to(&self, _: Viewer) -> Select<milestone::Entity> {
        // Whoever reads the milestones of a project may see the project.
        milestone::Entity::find().filter(milestone::Column::ArchivedAt.is_null())
    }

    fn parent_column(&self) -> milestone::Column {
        milestone::Column::ProjectId
    }

    fn parent_value(&self) -> Value {
        self.0.0.into()
    }

    fn parent_of(&self, row: &milestone::Model) -> Option<Self> {
        Some(Self(row.project_id))
    }

    fn sort() -> Sort {
        let dates = [milestone::Column::ActualOn, milestone::Column::PlannedOn];
        let dates = dates.map(|column| Expr::col(column.as_column_ref()));
        let [actual, planned] = dates;
        Sort {
            name: "date",
            kind: KeyKind::Date,
            numbered: false,
            key: Func::coalesce([actual, planned, Expr::val(UNDATED)]).into(),
            id: Expr::col(milestone::Column::Id.as_column_ref()),
            descending: false,
        }
    }

    fn cursor(row: &milestone::Model) -> Cursor {
        let date = row.actual_on.or(row.planned_on).unwrap_or(UNDATED);
        Cursor::new("date", SortKey::Date(date), row.id.0)
    }
}

/// Whether the other side stands behind a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Endorsed(pub ProjectId);

impl Loader<Endorsed> for Loaders {
    type Value = bool;
    type Error = Error;

    async fn load(&self, keys: &[Endorsed]) -> Result<HashMap<Endorsed, bool>> {
        let ids: Vec<ProjectId> = keys.iter().map(|key| key.0).collect();
        let endorsed = store::endorsed(self.app.db().reader(), self.viewer, &ids).await?;
        Ok(keys
            .iter()
            .map(|key| (*key, endorsed.contains(&key.0)))
            .collect())
    }
}
