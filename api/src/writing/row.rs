//! What the rows of all owned tables have in common.

use std::str::FromStr;

use chrono::{DateTime, Utc};
use entity::values::Side;
use sea_orm::{ActiveModelTrait, ModelTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, FromQueryResult,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::error::Result;

/// Whose a row is, and how often it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// UUIDv7.
    pub id: Uuid,
    /// The side that owns it.
    pub side: Side,
    /// Counts the writes.
    pub version: i32,
    /// When it was entered.
    pub created_at: DateTime<Utc>,
    /// When it was last written.
    pub updated_at: DateTime<Utc>,
    /// When it was archived; nothing while it is in use.
    pub archived_at: Option<DateTime<Utc>>,
}

impl Stamp {
    /// Of a row that is not written yet.
    pub fn new(side: Side, now: DateTime<Utc>) -> Self {
        Self {
            id: Uuid::now_v7(),
            side,
            version: 0,
            created_at: now,
            updated_at: now,
            archived_at: None,
        }
    }
}

/// A row of an owned table.
pub trait OwnedRow:
    ModelTrait<Entity = Self::Table>
    + IntoActiveModel<<Self::Table as EntityTrait>::ActiveModel>
    + FromQueryResult
    + Serialize
    + DeserializeOwned
    + PartialEq
    + Clone
    + Send
    + Sync
    + 'static
{
    /// Its table.
    type Table: EntityTrait<Model = Self>;

    /// Whose it is.
    fn stamp(&self) -> Stamp;
    /// Says anew whose it is.
    fn set_stamp(&mut self, stamp: Stamp);
}

/// Implements [`OwnedRow`] for the model of a table that has these columns.
macro_rules! owned_row {
    ($($table:ident)*) => {$(
        impl $crate::writing::row::OwnedRow for entity::$table::Model {
            type Table = entity::$table::Entity;

            fn stamp(&self) -> $crate::writing::row::Stamp {
                $crate::writing::row::Stamp {
                    id: self.id.0,
                    side: self.side,
                    version: self.version,
                    created_at: self.created_at,
                    updated_at: self.updated_at,
                    archived_at: self.archived_at,
                }
            }

            fn set_stamp(&mut self, stamp: $crate::writing::row::Stamp) {
                self.id = stamp.id.into();
                self.side = stamp.side;
                self.version = stamp.version;
                self.created_at = stamp.created_at;
                self.updated_at = stamp.updated_at;
                self.archived_at = stamp.archived_at;
            }
        }
    )*};
}

owned_row!(alias cluster_part cluster_part_place cluster_part_zone endorsement enterprise
    enterprise_identifier exchange_rate milestone observation participant place project source zone);

/// A column that every owned table has, or that the caller knows this one to have.
pub fn column<E: EntityTrait>(name: &'static str) -> Result<E::Column> {
    let found = E::Column::from_str(name);
    found.map_err(|_| {
        DbErr::Custom(format!(
            "no column {name} in {}",
            sea_orm::IdenStatic::as_str(&E::default())
        ))
        .into()
    })
}

/// The row with this id, which nobody else can write until the transaction ends.
pub async fn lock<R: OwnedRow>(db: &DatabaseTransaction, id: Uuid) -> Result<Option<R>> {
    let row = R::Table::find()
        .filter(column::<R::Table>("id")?.eq(id))
        .lock_exclusive();
    Ok(row.one(db).await?)
}

/// The rows with these ids, which the caller has been given already.
pub async fn by_ids<R: OwnedRow>(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<R>> {
    let with_ids = column::<R::Table>("id")?.is_in(ids.iter().copied());
    Ok(R::Table::find().filter(with_ids).all(db).await?)
}

/// All rows of a table, one side after the other: for the program itself, which shows them to
/// nobody.
pub async fn all<R: OwnedRow>(db: &impl ConnectionTrait) -> Result<Vec<R>> {
    let rows = R::Table::find()
        .order_by_asc(column::<R::Table>("side")?)
        .order_by_asc(column::<R::Table>("id")?);
    Ok(rows.all(db).await?)
}

/// Whose record of a side has this code, if one has.
pub async fn with_code<R: OwnedRow>(
    db: &impl ConnectionTrait,
    side: Side,
    code: &str,
) -> Result<Option<Stamp>> {
    let row = R::Table::find()
        .filter(column::<R::Table>("side")?.eq(side))
        .filter(column::<R::Table>("code")?.eq(code));
    let row: Option<R> = row.one(db).await?;
    Ok(row.map(|row| row.stamp()))
}

/// Writes a row that is new.
pub async fn insert<R: OwnedRow>(db: &impl ConnectionTrait, row: &R) -> Result<(), DbErr> {
    R::Table::insert(row.clone().into_active_model())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Writes a row over the one with its id.
pub async fn replace<R: OwnedRow>(db: &impl ConnectionTrait, row: &R) -> Result<()> {
    R::Table::update_many()
        .set(row.clone().into_active_model().reset_all())
        .filter(column::<R::Table>("id")?.eq(row.stamp().id))
        .exec(db)
        .await?;
    Ok(())
}
