//! What a project has one of, read in the statement that reads the project.

use entity::table::{Columns, InOrder};
use entity::{place, project, zone};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, Iterable, QueryResult};

use crate::access::{Viewer, visible};
use crate::error::Result;

/// Which neighbours are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Along {
    /// The zone.
    pub zone: bool,
    /// The place.
    pub place: bool,
}

/// A project with the neighbours that were wanted, as far as the viewer may see them.
#[derive(Clone, Debug)]
pub struct Found {
    /// The project.
    pub project: project::Model,
    /// Its zone.
    pub zone: Option<zone::Model>,
    /// Its place.
    pub place: Option<place::Model>,
}

impl Along {
    /// Runs a select of projects with the neighbours joined to it.
    pub async fn read(
        self,
        db: &impl ConnectionTrait,
        viewer: Viewer,
        mut select: SelectStatement,
    ) -> Result<Vec<Found>> {
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
        let mut found = Vec::new();
        for row in db.query_all(&select).await? {
            found.push(self.found(&row)?);
        }
        Ok(found)
    }

    fn found(self, row: &QueryResult) -> Result<Found> {
        let mut columns = Columns::of(row);
        let project = project::Model::read(&mut columns)?;
        let zone = self.zone.then(|| columns.take_joined()).transpose()?;
        let place = self.place.then(|| columns.take_joined()).transpose()?;
        Ok(Found {
            project,
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
