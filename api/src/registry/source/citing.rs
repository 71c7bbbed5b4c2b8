//! The lists of what cites a source, where a kind of record hangs on nothing else.

/// Declares the list of one kind of record that cites a source: its rows, their order in SQL, and
/// a row's place in it.
macro_rules! citing {
    ($name:ident of $table:ident, $visible_to:expr, $sort:expr, $cursor:expr) => {
        #[doc = concat!("The rows of `", stringify!($table), "` that cite a source.")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name(pub entity::id::SourceId);

        impl $crate::children::Children for $name {
            type Entity = entity::$table::Entity;
            type Row = entity::$table::Model;

            fn visible_to(
                &self,
                viewer: $crate::access::Viewer,
            ) -> sea_orm::Select<entity::$table::Entity> {
                $visible_to(viewer)
            }

            fn parent_column(&self) -> entity::$table::Column {
                entity::$table::Column::SourceId
            }

            fn parent_value(&self) -> sea_orm::Value {
                self.0.0.into()
            }

            fn parent_of(&self, row: &entity::$table::Model) -> Option<Self> {
                Option::<entity::id::SourceId>::from(row.source_id).map(Self)
            }

            fn sort() -> $crate::page::Sort {
                $sort
            }

            fn cursor(row: &entity::$table::Model) -> $crate::page::Cursor {
                $cursor(row)
            }
        }
    };
}

pub(crate) use citing;
