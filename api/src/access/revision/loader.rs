//! Batched reads of the log.

use entity::revision;
use entity::values::Side;
use sea_orm::{ColumnTrait, Iterable, QueryFilter, Select, Value};
use uuid::Uuid;

use super::entry::chain_of;
use super::store;
use crate::access::Viewer;
use crate::access::policy::{Action, may};
use crate::children::Children;
use crate::page::{Cursor, Sort};

/// Whose history.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HistoryOf(pub Uuid);

impl Children for HistoryOf {
    type Entity = revision::Entity;
    type Row = revision::Model;

    fn visible_to(&self, viewer: Viewer) -> Select<revision::Entity> {
        let sides = Side::iter().filter(|side| may(viewer, Action::ReadHistory, Some(*side)));
        store::all().filter(revision::Column::Chain.is_in(sides.map(chain_of)))
    }

    fn parent_column(&self) -> revision::Column {
        revision::Column::SubjectId
    }

    fn parent_value(&self) -> Value {
        self.0.into()
    }

    fn parent_of(&self, row: &revision::Model) -> Option<Self> {
        row.subject_id.map(Self)
    }

    fn sort() -> Sort {
        store::latest_first()
    }

    fn cursor(row: &revision::Model) -> Cursor {
        store::cursor(row)
    }
}
