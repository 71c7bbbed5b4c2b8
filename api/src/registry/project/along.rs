//! How much of a project is read, and what it has one of, read in the same statement.

use entity::table::{Columns, InOrder};
use entity::{place, project, zone};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, Iterable, QueryResult};

use crate::access::{Viewer, visible};
use crate::error::Result;

/// What is wanted along with the head of a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Along {
    /// Its whole row.
    pub whole: bool,
    /// The zone.
    pub zone: bool,
    /// The place.
    pub place: bool,
}

/// A project with the neighbours that were wanted, as far as the viewer may see them.
#[derive(Clone, Debug)]
pub struct Found {
    /// The head of the project.
    pub head: project::Head,
    /// The whole row, where it was wanted.
    pub whole: Option<project::Model>,
    /// Its zone.
    pub zone: Option<zone::Model>,
    /// Its place.
    pub place: Option<place::Model>,
}

impl Along {
    /// Runs a select of projects, no columns chosen yet, with the neighbours joined to it.
    pub async fn read(
        self,
        db: &impl ConnectionTrait,
        viewer: Viewer,
        select: SelectStatement,
    ) -> Result<Vec<Found>> {
        let select = self.select(viewer, select);
        self.found_in(db.query_all(&select).await?)
    }

    /// A select of projects, no columns chosen yet, with the neighbours joined to it.
    pub fn select(self, viewer: Viewer, projects: SelectStatement) -> SelectStatement {
        let mut select = projects;
        let names = project::Head::NAMES.iter().copied();
        match self.whole {
            true => select.columns(project::Column::iter().map(|it| it.as_column_ref())),
            false => select.columns(names.map(|name| (project::Entity, name))),
        };
        if self.zone {
            let seen = visible(viewer, zone::Column::Side, zone::Column::Publication);
            join(&mut select, zone::Column::Id, project::Column::ZoneId, seen);
        }
        if self.place {
            let seen = visible(viewer, place::Column::Side, place::Column::Publication);
            join(
                &mut select,
                place::Column::Id,
                project::Column::PlaceId,
                seen,
            );
        }
        select
    }

    /// What such a select found.
    pub fn found_in(self, rows: Vec<QueryResult>) -> Result<Vec<Found>> {
        rows.iter().map(|row| self.found(row)).collect()
    }

    fn found(self, row: &QueryResult) -> Result<Found> {
        let mut columns = Columns::of(row);
        let (head, whole) = if self.whole {
            let row = project::Model::read(&mut columns)?;
            (project::Head::from(&row), Some(row))
        } else {
            (project::Head::read(&mut columns)?, None)
        };
        let zone = self.zone.then(|| columns.take_joined()).transpose()?;
        let place = self.place.then(|| columns.take_joined()).transpose()?;
        Ok(Found {
            head,
            whole,
            zone: zone.flatten(),
            place: place.flatten(),
        })
    }
}

/// Adds the columns of the neighbour with this id, null where the viewer may not see it.
fn join<C: ColumnTrait + Iterable>(
    select: &mut SelectStatement,
    id: C,
    reference: project::Column,
    seen: Condition,
) {
    let refers = Expr::col(id.as_column_ref()).eq(Expr::col(reference.as_column_ref()));
    select
        .left_join(id.entity_name(), Condition::all().add(seen).add(refers))
        .columns(C::iter().map(|column| column.as_column_ref()));
}
