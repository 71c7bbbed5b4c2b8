//! Batched reads of enterprises.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::id::{EnterpriseId, SourceId};
use entity::{enterprise, enterprise_identifier};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveEnum, ColumnTrait, EntityTrait, QueryFilter, Select, Value};

use super::store;
use crate::access::Viewer;
use crate::children::Children;
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;
use crate::page::{Cursor, KeyKind, Sort, SortKey};
use crate::registry::record::RecordOrder;

impl Loader<EnterpriseId> for Loaders {
    type Value = Arc<enterprise::Model>;
    type Error = Error;

    async fn load(&self, ids: &[EnterpriseId]) -> Result<HashMap<EnterpriseId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.id, Arc::new(row)))
            .collect())
    }
}

/// Whose enterprises.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EnterprisesOf {
    /// Of a sector, by code.
    Sector(String),
    /// That cite a source.
    Source(SourceId),
}

impl Children for EnterprisesOf {
    type Entity = enterprise::Entity;
    type Row = enterprise::Model;

    fn visible_to(&self, viewer: Viewer) -> Select<enterprise::Entity> {
        store::visible_to(viewer).filter(enterprise::Column::ArchivedAt.is_null())
    }

    fn parent_column(&self) -> enterprise::Column {
        match self {
            Self::Sector(_) => enterprise::Column::SectorCode,
            Self::Source(_) => enterprise::Column::SourceId,
        }
    }

    fn parent_value(&self) -> Value {
        match self {
            Self::Sector(code) => code.as_str().into(),
            Self::Source(id) => id.0.into(),
        }
    }

    fn parent_of(&self, row: &enterprise::Model) -> Option<Self> {
        match self {
            Self::Sector(_) => row.sector_code.clone().map(Self::Sector),
            Self::Source(_) => row.source_id.map(Self::Source),
        }
    }

    fn sort() -> Sort {
        RecordOrder::default().sort::<enterprise::Model>()
    }

    fn cursor(row: &enterprise::Model) -> Cursor {
        RecordOrder::default().cursor(row)
    }
}

/// Whose official numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdentifiersOf(pub EnterpriseId);

impl Children for IdentifiersOf {
    type Entity = enterprise_identifier::Entity;
    type Row = enterprise_identifier::Model;

    fn visible_to(&self, _: Viewer) -> Select<enterprise_identifier::Entity> {
        // Whoever reads the numbers of an enterprise may see the enterprise.
        enterprise_identifier::Entity::find()
            .filter(enterprise_identifier::Column::ArchivedAt.is_null())
    }

    fn parent_column(&self) -> enterprise_identifier::Column {
        enterprise_identifier::Column::EnterpriseId
    }

    fn parent_value(&self) -> Value {
        self.0.0.into()
    }

    fn parent_of(&self, row: &enterprise_identifier::Model) -> Option<Self> {
        Some(Self(row.enterprise_id))
    }

    fn sort() -> Sort {
        Sort {
            name: "scheme",
            kind: KeyKind::Text,
            numbered: false,
            key: Expr::col(enterprise_identifier::Column::Scheme.as_column_ref()),
            id: Expr::col(enterprise_identifier::Column::Id.as_column_ref()),
            descending: false,
        }
    }

    fn cursor(row: &enterprise_identifier::Model) -> Cursor {
        Cursor::new("scheme", SortKey::Text(row.scheme.to_value()), row.id.0)
    }
}
