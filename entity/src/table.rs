//! Rows read by the position of their columns.
//!
//! sea-orm finds every column by its name, twice, and words a complaint about every null before
//! it gives the null: on a page of wide rows that costs more than fetching them. A `SELECT` of an
//! entity has its columns in the order of the fields, so the fields can be read in turn.

use sea_orm::{DbErr, FromQueryResult, QueryResult, TryGetable};
use uuid::Uuid;

/// A row whose fields are read in their order.
pub trait InOrder: Sized {
    /// How many columns it has.
    const COLUMNS: usize;

    /// The fields, from the next column on.
    fn read(columns: &mut Columns<'_>) -> Result<Self, DbErr>;
}

/// The columns of a row of a result, one after the other.
#[derive(Debug)]
pub struct Columns<'a> {
    row: &'a QueryResult,
    next: usize,
}

impl<'a> Columns<'a> {
    /// All columns of this row.
    pub fn of(row: &'a QueryResult) -> Self {
        Self { row, next: 0 }
    }

    /// The next column.
    pub fn take<T: TryGetable>(&mut self) -> Result<T, DbErr> {
        let value = self.row.try_get_by_index(self.next)?;
        self.next += 1;
        Ok(value)
    }

    /// The next columns as a row of an outer join: nothing where there was none to join. The first
    /// column of `M` must be its id.
    pub fn take_joined<M: InOrder>(&mut self) -> Result<Option<M>, DbErr> {
        let id: Option<Uuid> = self.row.try_get_by_index(self.next)?;
        if id.is_none() {
            self.next += M::COLUMNS;
            return Ok(None);
        }
        M::read(self).map(Some)
    }
}

/// A row read by position wherever sea-orm makes models of results.
#[derive(Clone, Debug)]
pub struct Positional<M>(pub M);

impl<M: InOrder> FromQueryResult for Positional<M> {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        M::read(&mut Columns::of(row)).map(Self)
    }
}

/// Declares the model of a table and how its fields are read in their order.
macro_rules! table {
    ($(#[$about:meta])* pub struct Model { $($(#[$meta:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$about])*
        pub struct Model {
            $($(#[$meta])* pub $field: $type,)*
        }

        impl $crate::table::InOrder for Model {
            const COLUMNS: usize = [$(stringify!($field)),*].len();

            fn read(columns: &mut $crate::table::Columns<'_>) -> Result<Self, sea_orm::DbErr> {
                Ok(Self { $($field: columns.take()?,)* })
            }
        }
    };
}

/// Declares a part of the model of a table: some of its columns, under the same names.
macro_rules! part {
    ($(#[$about:meta])* pub struct $part:ident { $($(#[$meta:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$about])*
        pub struct $part {
            $($(#[$meta])* pub $field: $type,)*
        }

        impl $part {
            /// The columns to be selected, in their order.
            pub const NAMES: &[&str] = &[$(stringify!($field)),*];
        }

        impl $crate::table::InOrder for $part {
            const COLUMNS: usize = Self::NAMES.len();

            fn read(columns: &mut $crate::table::Columns<'_>) -> Result<Self, sea_orm::DbErr> {
                Ok(Self { $($field: columns.take()?,)* })
            }
        }

        impl From<&Model> for $part {
            fn from(row: &Model) -> Self {
                Self { $($field: row.$field.clone(),)* }
            }
        }
    };
}

pub(crate) use {part, table};
