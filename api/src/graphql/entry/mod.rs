//! What a client gives, laid into a record: each function takes a field of an input as it came,
//! and says at the desk what is wrong with it.

mod date;
mod given;
mod inputs;
mod mutations;
mod neighbour;
mod number;
mod part;
mod payload;
mod request;
mod text;

pub use date::{day, partial_date};
pub use given::given;
pub use inputs::{CoordinatesInput, LocalizedTextInput, MeasureInput, MoneyInput};
pub(crate) use mutations::mutations;
pub use neighbour::{By, ByCode, refer, refer_code, refer_named};
pub(crate) use neighbour::{by, by_code};
pub use number::{coordinates, count, measure, money, quantity};
pub use part::{list, part};
pub(crate) use payload::payload;
pub use payload::{ConflictShown, Validation};
pub use request::{child_id, parse_target, request_of, writer_of};
pub use text::{Texts, code, line, localized};

use async_graphql::MaybeUndefined;

use crate::error::Problem;
use crate::writing::Desk;

/// A field that must have a value.
pub fn required<T>(desk: &mut Desk<'_>, field: &str, given: MaybeUndefined<T>, to: &mut T) {
    match given {
        MaybeUndefined::Value(value) => *to = value,
        MaybeUndefined::Null => desk.refuse(field, Problem::new("VALUE_MISSING")),
        MaybeUndefined::Undefined if desk.creating => {
            desk.refuse(field, Problem::new("VALUE_MISSING"));
        }
        MaybeUndefined::Undefined => {}
    }
}

/// A field with a usual value: left out it stays, null makes it that again.
pub fn usual<T>(given: MaybeUndefined<T>, usual: T, to: &mut T) {
    match given {
        MaybeUndefined::Value(value) => *to = value,
        MaybeUndefined::Null => *to = usual,
        MaybeUndefined::Undefined => {}
    }
}

/// A field that may have none: left out it stays, null clears it.
pub fn optional<T>(given: MaybeUndefined<T>, to: &mut Option<T>) {
    match given {
        MaybeUndefined::Value(value) => *to = Some(value),
        MaybeUndefined::Null => *to = None,
        MaybeUndefined::Undefined => {}
    }
}
