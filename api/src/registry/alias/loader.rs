//! Batched reads of aliases.

use entity::alias;
use entity::id::{EnterpriseId, PlaceId, ProjectId, ZoneId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Select, Value};

use super::store;
use crate::access::Viewer;
use crate::children::Children;
use crate::page::{Cursor, KeyKind, Sort, SortKey};

/// Whose other names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AliasesOf {
    /// Of a place.
    Place(PlaceId),
    /// Of a zone.
    Zone(ZoneId),
    /// Of an enterprise.
    Enterprise(EnterpriseId),
    /// Of a project.
    Project(ProjectId),
}

impl Children for AliasesOf {
    type Entity = alias::Entity;
    type Row = alias::Model;

    fn visible_to(&self, viewer: Viewer) -> Select<alias::Entity> {
        store::visible_to(viewer)
    }

    fn parent_column(&self) -> alias::Column {
        match self {
            Self::Place(_) => alias::Column::PlaceId,
            Self::Zone(_) => alias::Column::ZoneId,
            Self::Enterprise(_) => alias::Column::EnterpriseId,
            Self::Project(_) => alias::Column::ProjectId,
        }
    }

    fn parent_value(&self) -> Value {
        match self {
            Self::Place(id) => id.0.into(),
            Self::Zone(id) => id.0.into(),
            Self::Enterprise(id) => id.0.into(),
            Self::Project(id) => id.0.into(),
        }
    }

    fn parent_of(&self, row: &alias::Model) -> Option<Self> {
        match self {
            Self::Place(_) => row.place_id.map(Self::Place),
            Self::Zone(_) => row.zone_id.map(Self::Zone),
            Self::Enterprise(_) => row.enterprise_id.map(Self::Enterprise),
            Self::Project(_) => row.project_id.map(Self::Project),
        }
    }

    fn sort() -> Sort {
        Sort {
            name: "name",
            kind: KeyKind::Text,
            numbered: false,
            key: Expr::col(alias::Column::Name.as_column_ref()),
            id: Expr::col(alias::Column::Id.as_column_ref()),
            descending: false,
        }
    }

    fn cursor(row: &alias::Model) -> Cursor {
        Cursor::new("name", SortKey::Text(row.name.clone()), row.id.0)
    }
}
