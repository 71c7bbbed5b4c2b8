//! The records that a record refers to, as its writer names them.

use entity::values::Publication;
use sea_orm::{ColumnTrait, QueryFilter, Select};
use uuid::Uuid;

use super::desk::Desk;
use super::row::{OwnedRow, column};
use crate::error::{Problem, Result};

/// How a record is named: as its readers name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// By its id.
    Id(Uuid),
    /// By its code.
    Code(String),
}

/// On which bank a neighbour has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bank {
    /// On the writer's.
    Own,
    /// Across the river.
    Other,
    /// On either.
    Any,
}

/// The record of this name among those that the writer may see. Says at the desk what is wrong
/// with it: that there is none, that it is archived, that it is on the wrong bank.
pub async fn find<R: OwnedRow>(
    desk: &mut Desk<'_>,
    field: &str,
    visible: Select<R::Table>,
    named: &Named,
    bank: Bank,
) -> Result<Option<R>> {
    let select = match named {
        Named::Id(id) => visible.filter(column::<R::Table>("id")?.eq(*id)),
        Named::Code(code) => visible.filter(column::<R::Table>("code")?.eq(code)),
    };
    let mut rows: Vec<R> = select.all(desk.db).await?;
    // Each bank may have the code: the one that is meant goes first.
    let wanted = if bank == Bank::Other {
        desk.side.across()
    } else {
        desk.side
    };
    rows.sort_by_key(|row| row.stamp().side != wanted);
    let Some(row) = rows.into_iter().next() else {
        let name = match named {
            Named::Id(id) => id.to_string(),
            Named::Code(code) => code.clone(),
        };
        desk.refuse(field, Problem::new("NEIGHBOUR_UNKNOWN").with("name", name));
        return Ok(None);
    };
    let stamp = row.stamp();
    if bank != Bank::Any && stamp.side != wanted {
        let problem = if bank == Bank::Own {
            Problem::new("NEIGHBOUR_OTHER_SIDE")
        } else {
            Problem::new("NEIGHBOUR_OWN_SIDE")
        };
        desk.refuse(field, problem);
    }
    if stamp.archived_at.is_some() {
        desk.refuse(field, Problem::new("NEIGHBOUR_ARCHIVED"));
    }
    Ok(Some(row))
}

/// Warns that readers will not see a neighbour.
pub fn warn_unpublished(desk: &mut Desk<'_>, field: &str, publication: Publication) {
    if publication != Publication::Published {
        desk.warn(field, Problem::new("NEIGHBOUR_UNPUBLISHED"));
    }
}
