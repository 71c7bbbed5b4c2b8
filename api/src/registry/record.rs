//! What places, zones, enterprises and projects have in common: a code, names, and the orders
//! they are listed in.

use chrono::{DateTime, Utc};
use entity::values::{Language, Side};
use sea_orm::sea_query::{Expr, ExprTrait, Func, SimpleExpr};
use sea_orm::{ColumnTrait, EntityTrait};
use uuid::Uuid;

use crate::page::{Cursor, KeyKind, Sort, SortKey};
use crate::text::Localized;

/// A row with a code and names.
pub trait Record {
    /// Its table.
    type Entity: EntityTrait;

    /// UUIDv7.
    fn id(&self) -> Uuid;
    /// Stable code.
    fn code(&self) -> &str;
    /// Its name.
    fn name(&self) -> Localized;
    /// When it was entered.
    fn created_at(&self) -> DateTime<Utc>;
    /// When it was last written.
    fn updated_at(&self) -> DateTime<Utc>;
    /// The columns of the above.
    fn columns() -> RecordColumns<<Self::Entity as EntityTrait>::Column>;
}

/// The columns that every record has.
pub struct RecordColumns<C> {
    /// `id`
    pub id: C,
    /// `side`
    pub side: C,
    /// `code`
    pub code: C,
    /// `name_zh`
    pub name_zh: C,
    /// `name_ru`
    pub name_ru: C,
    /// `name_en`
    pub name_en: C,
    /// `created_at`
    pub created_at: C,
    /// `updated_at`
    pub updated_at: C,
}

/// What a list of records is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordOrderField {
    /// The code.
    Code,
    /// The name in the reader's language, by Unicode code point.
    Name(Language),
    /// When it was entered.
    CreatedAt,
    /// When it was last written.
    UpdatedAt,
}

/// How a list of records is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordOrder {
    /// By what.
    pub field: RecordOrderField,
    /// Largest or latest first.
    pub descending: bool,
}

impl Default for RecordOrder {
    fn default() -> Self {
        Self {
            field: RecordOrderField::Code,
            descending: false,
        }
    }
}

impl RecordOrder {
    /// The order in SQL.
    pub fn sort<R: Record>(self) -> Sort {
        let columns = R::columns();
        let (name, key) = match self.field {
            RecordOrderField::Code => ("code", column(columns.code)),
            RecordOrderField::Name(Language::Zh) => ("name_zh", name_in(Language::Zh, &columns)),
            RecordOrderField::Name(Language::Ru) => ("name_ru", name_in(Language::Ru, &columns)),
            RecordOrderField::Name(Language::En) => ("name_en", name_in(Language::En, &columns)),
            RecordOrderField::CreatedAt => ("created_at", column(columns.created_at)),
            RecordOrderField::UpdatedAt => ("updated_at", column(columns.updated_at)),
        };
        let kind = match self.field {
            RecordOrderField::Code | RecordOrderField::Name(_) => KeyKind::Text,
            RecordOrderField::CreatedAt | RecordOrderField::UpdatedAt => KeyKind::Time,
        };
        Sort {
            name,
            kind,
            numbered: false,
            key,
            id: column(R::columns().id),
            descending: self.descending,
        }
    }

    /// The place of a record in this order.
    pub fn cursor<R: Record>(self, record: &R) -> Cursor {
        let key = match self.field {
            RecordOrderField::Code => SortKey::Text(record.code().to_owned()),
            RecordOrderField::Name(language) => {
                let name = record.name();
                SortKey::Text(
                    name.serve(language)
                        .map_or_else(String::new, |(_, it)| it.into()),
                )
            }
            RecordOrderField::CreatedAt => SortKey::Time(record.created_at()),
            RecordOrderField::UpdatedAt => SortKey::Time(record.updated_at()),
        };
        Cursor::new(self.sort::<R>().name, key, record.id())
    }
}

fn column<C: ColumnTrait>(column: C) -> SimpleExpr {
    Expr::col(column.as_column_ref())
}

/// The name a reader of this language is served: `Localized::serve` in SQL.
fn name_in<C: ColumnTrait>(language: Language, columns: &RecordColumns<C>) -> SimpleExpr {
    let wanted = match language {
        Language::Zh => columns.name_zh,
        Language::Ru => columns.name_ru,
        Language::En => columns.name_en,
    };
    let owners = Expr::case(
        column(columns.side).eq(Expr::val(Side::Ru)),
        column(columns.name_ru),
    )
    .finally(column(columns.name_zh));
    Func::coalesce([
        column(wanted),
        owners.into(),
        column(columns.name_zh),
        column(columns.name_ru),
        column(columns.name_en),
    ])
    .into()
}

/// Implements [`Record`] for the model of a table that has all those columns, or for a part of it.
macro_rules! record {
    ($table:ident) => {
        $crate::registry::record::record!($table, Model);
    };
    ($table:ident, $row:ident) => {
        impl $crate::registry::record::Record for entity::$table::$row {
            type Entity = entity::$table::Entity;

            fn id(&self) -> uuid::Uuid {
                self.id.0
            }

            fn code(&self) -> &str {
                &self.code
            }

            fn name(&self) -> $crate::text::Localized {
                let (zh, ru, en) = (&self.name_zh, &self.name_ru, &self.name_en);
                $crate::text::Localized::owned(self.side, zh.clone(), ru.clone(), en.clone())
            }

            fn created_at(&self) -> chrono::DateTime<chrono::Utc> {
                self.created_at
            }

            fn updated_at(&self) -> chrono::DateTime<chrono::Utc> {
                self.updated_at
            }

            fn columns() -> $crate::registry::record::RecordColumns<entity::$table::Column> {
                use entity::$table::Column;

                $crate::registry::record::RecordColumns {
                    id: Column::Id,
                    side: Column::Side,
                    code: Column::Code,
                    name_zh: Column::NameZh,
                    name_ru: Column::NameRu,
                    name_en: Column::NameEn,
                    created_at: Column::CreatedAt,
                    updated_at: Column::UpdatedAt,
                }
            }
        }
    };
}

pub(crate) use record;
