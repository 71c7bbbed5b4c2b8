//! Records that an input refers to, named as their readers name them.

use async_graphql::MaybeUndefined;
use sea_orm::Select;

use crate::error::{Problem, Result};
use crate::writing::neighbour::{Bank, Named, find};
use crate::writing::{Desk, OwnedRow};

/// A way to name a record, as the queries have it.
pub trait By {
    /// What names it.
    fn named(self) -> Result<Named, Problem>;
}

/// Implements [`By`] for the argument of a query that takes an id or a code.
macro_rules! by {
    ($by:ident, $kind:ident) => {
        impl $crate::graphql::entry::By for $by {
            fn named(self) -> Result<$crate::writing::neighbour::Named, $crate::error::Problem> {
                use $crate::graphql::GlobalId;
                use $crate::writing::neighbour::Named;

                match self {
                    Self::Code(code) => Ok(Named::Code(code)),
                    Self::Id(id) => match GlobalId::parse(&id) {
                        Ok(GlobalId::$kind(id)) => Ok(Named::Id(id.0)),
                        _ => Err(GlobalId::refuse(&id)),
                    },
                }
            }
        }
    };
}

pub(crate) use by;

/// A way to name an entry of the reference data, as the queries have it.
pub trait ByCode {
    /// Its code.
    fn code(self) -> Result<String, Problem>;
}

/// Implements [`ByCode`] for the argument of a query that takes an id or a code.
macro_rules! by_code {
    ($by:ident, $kind:ident) => {
        impl $crate::graphql::entry::ByCode for $by {
            fn code(self) -> Result<String, $crate::error::Problem> {
                use $crate::graphql::GlobalId;

                match self {
                    Self::Code(code) => Ok(code),
                    Self::Id(id) => match GlobalId::parse(&id) {
                        Ok(GlobalId::$kind(code)) => Ok(code),
                        _ => Err(GlobalId::refuse(&id)),
                    },
                }
            }
        }
    };
}

pub(crate) use by_code;

/// An entry of the reference data that may be left out or cleared: its code goes to `to`.
pub fn refer_code(
    desk: &mut Desk<'_>,
    field: &str,
    given: MaybeUndefined<impl ByCode>,
    is_known: impl Fn(&str) -> bool,
    to: &mut Option<String>,
) {
    let by = match given {
        MaybeUndefined::Undefined => return,
        MaybeUndefined::Null => {
            *to = None;
            return;
        }
        MaybeUndefined::Value(by) => by,
    };
    match by.code() {
        Ok(code) if is_known(&code) => *to = Some(code),
        Ok(code) => desk.refuse(field, Problem::new("NEIGHBOUR_UNKNOWN").with("name", code)),
        Err(problem) => desk.refuse(field, problem),
    }
}

/// A neighbour that may be left out or cleared: its id goes to `to`. Gives the row when one was
/// named.
pub async fn refer<R: OwnedRow, Id: From<uuid::Uuid>>(
    desk: &mut Desk<'_>,
    field: &str,
    visible: Select<R::Table>,
    given: MaybeUndefined<impl By>,
    bank: Bank,
    to: &mut Option<Id>,
) -> Result<Option<R>> {
    let by = match given {
        MaybeUndefined::Undefined => return Ok(None),
        MaybeUndefined::Null => {
            *to = None;
            return Ok(None);
        }
        MaybeUndefined::Value(by) => by,
    };
    refer_named(desk, field, visible, by.named(), bank, to).await
}

/// The same of a neighbour whose name is read already.
pub async fn refer_named<R: OwnedRow, Id: From<uuid::Uuid>>(
    desk: &mut Desk<'_>,
    field: &str,
    visible: Select<R::Table>,
    named: Result<Named, Problem>,
    bank: Bank,
    to: &mut Option<Id>,
) -> Result<Option<R>> {
    let named = match named {
        Ok(named) => named,
        Err(problem) => {
            desk.refuse(field, problem);
            return Ok(None);
        }
    };
    let row = find::<R>(desk, field, visible, &named, bank).await?;
    if let Some(row) = &row {
        *to = Some(row.stamp().id.into());
    }
    Ok(row)
}
