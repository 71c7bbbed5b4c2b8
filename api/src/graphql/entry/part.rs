//! Parts of a record, such as its milestones: a list of them is given whole.

use async_graphql::{ID, MaybeUndefined};
use entity::values::RecordKind;
use uuid::Uuid;

use super::child_id;
use crate::error::Problem;
use crate::writing::{Desk, Part, Parts, Stamp};

/// The part that an entry of the list is about: the one of that id, or a new one.
pub fn part<P: Part>(
    desk: &mut Desk<'_>,
    name: &str,
    id: Option<&ID>,
    of: (RecordKind, Uuid),
    among: &Parts<P>,
) -> P {
    let new = P::blank(Stamp::new(desk.side, desk.now), of.0, of.1);
    let Some(id) = id else { return new };
    if let Some(known) = child_id(name, id).and_then(|id| among.find(id)) {
        return known.clone();
    }
    desk.refuse("id", Problem::new("PART_UNKNOWN"));
    new
}

/// Entries that a list of parts may have.
const MOST: usize = 200;

/// The list that is given, if one is: null is the empty one. One that is too long is refused and
/// not looked into.
pub fn list<T>(desk: &mut Desk<'_>, field: &str, given: MaybeUndefined<Vec<T>>) -> Option<Vec<T>> {
    match given {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(Vec::new()),
        MaybeUndefined::Value(given) if given.len() > MOST => {
            desk.refuse(field, Problem::new("LIST_TOO_LONG").with("limit", MOST));
            None
        }
        MaybeUndefined::Value(given) => Some(given),
    }
}
