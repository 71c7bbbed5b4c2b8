//! The parts of a record: rows that have no life of their own, such as a project's milestones.
//!
//! A list of parts is given whole or not at all. What is no longer in it is archived, and comes
//! back under its old id when it is given again.

use chrono::{DateTime, Utc};
use entity::values::RecordKind;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, Value,
};
use serde_json::Value as Json;
use uuid::Uuid;

use super::facts;
use super::record::Record;
use super::row::{self, OwnedRow, Stamp};
use crate::error::{Error, Result};

/// A row that is part of a record.
pub trait Part: OwnedRow {
    /// The column that names the record, for records of this kind.
    fn parent_column(of: RecordKind) -> <Self::Table as EntityTrait>::Column;
    /// A row with nothing but its stamp and the record it is part of.
    fn blank(stamp: Stamp, of: RecordKind, parent: Uuid) -> Self;
    /// Whether it says the same of the same, so that it is one part and not two.
    fn is_same(&self, other: &Self) -> bool;
}

/// All parts of one sort that a record has or had.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts<P>(Vec<P>);

impl<P> Default for Parts<P> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<P: Part> Parts<P> {
    /// Reads them for records that have none yet, in the order they were entered: one statement,
    /// however many records there are.
    pub async fn load<R: Record>(
        db: &impl ConnectionTrait,
        records: &mut [R],
        list: impl Fn(&mut R) -> &mut Self,
    ) -> Result<()> {
        let parent = P::parent_column(R::KIND);
        let ids: Vec<Uuid> = records.iter().map(|it| it.row().stamp().id).collect();
        let rows = P::Table::find()
            .filter(parent.is_in(ids.iter().copied()))
            .order_by_asc(row::column::<P::Table>("created_at")?)
            .order_by_asc(row::column::<P::Table>("id")?);
        for row in rows.all(db).await? {
            let of = row.get(parent);
            let record = ids.iter().position(|id| Value::from(*id) == of);
            if let Some(record) = record.and_then(|at| records.get_mut(at)) {
                list(record).0.push(row);
            }
        }
        Ok(())
    }

    /// Those the record has now.
    pub fn in_use(&self) -> impl Iterator<Item = &P> {
        self.0
            .iter()
            .filter(|part| part.stamp().archived_at.is_none())
    }

    /// The part with this id, archived or not.
    pub fn find(&self, id: Uuid) -> Option<&P> {
        self.0.iter().find(|part| part.stamp().id == id)
    }

    /// Makes these the parts in use, in this order.
    pub fn replace(&mut self, given: Vec<P>, now: DateTime<Utc>) {
        let mut kept = std::mem::take(&mut self.0);
        // Ids go first: a part that only looks the same must not take another's.
        let mut stamps: Vec<Option<Stamp>> = given
            .iter()
            .map(|part| take(&mut kept, |old| old.stamp().id == part.stamp().id))
            .collect();
        for (part, stamp) in given.iter().zip(&mut stamps) {
            *stamp = stamp.or_else(|| take(&mut kept, |old| old.is_same(part)));
        }
        for (mut part, stamp) in given.into_iter().zip(stamps) {
            let mut stamp = stamp.unwrap_or_else(|| part.stamp());
            if self.find(stamp.id).is_some() {
                // One id twice: the second is a copy of the first, and a part of its own.
                stamp.id = Uuid::now_v7();
            }
            part.set_stamp(Stamp {
                archived_at: None,
                ..stamp
            });
            self.0.push(part);
        }
        for mut part in kept {
            let stamp = part.stamp();
            let archived_at = stamp.archived_at.or(Some(now));
            part.set_stamp(Stamp {
                archived_at,
                ..stamp
            });
            self.0.push(part);
        }
    }

    /// What those in use say, by id.
    pub fn facts(&self) -> Result<Json> {
        let mut rows: Vec<&P> = self.in_use().collect();
        rows.sort_unstable_by_key(|part| part.stamp().id);
        rows.into_iter()
            .map(facts::of_part)
            .collect::<Result<Vec<_>>>()
            .map(Json::from)
    }

    /// Makes those the parts in use that [`Self::facts`] once told of.
    pub fn restore(
        &mut self,
        told: Option<&Json>,
        of: RecordKind,
        parent: &impl OwnedRow,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let told = told
            .and_then(Json::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let parent = parent.stamp();
        let mut given = Vec::with_capacity(told.len());
        for fields in told.iter().filter_map(Json::as_object) {
            let id = fields.get("id").and_then(Json::as_str).map(Uuid::try_parse);
            let id = id
                .transpose()
                .map_err(Error::internal)?
                .unwrap_or_else(Uuid::now_v7);
            let stamp = Stamp {
                id,
                ..Stamp::new(parent.side, now)
            };
            let blank = || P::blank(stamp, of, parent.id);
            let known = self.find(id).cloned().unwrap_or_else(blank);
            given.push(facts::restore(&known, fields)?);
        }
        self.replace(given, now);
        Ok(())
    }

    /// Writes those that are new or differ from what they were.
    pub async fn save(
        &mut self,
        before: Option<&Self>,
        db: &DatabaseTransaction,
        now: DateTime<Utc>,
    ) -> Result<()> {
        // Archived ones first: what takes their place may have their key.
        self.0
            .sort_by_key(|part| part.stamp().archived_at.is_none());
        for part in &mut self.0 {
            let stamp = part.stamp();
            let known = before.and_then(|before| before.find(stamp.id));
            if known == Some(part) {
                continue;
            }
            let version = known.map_or(0, |known| known.stamp().version) + 1;
            part.set_stamp(Stamp {
                version,
                updated_at: now,
                ..stamp
            });
            match known {
                Some(_) => row::replace(db, part).await?,
                None => row::insert(db, part).await?,
            }
        }
        Ok(())
    }
}

/// Takes the first of these rows out, and gives its stamp.
fn take<P: Part>(rows: &mut Vec<P>, is_it: impl Fn(&P) -> bool) -> Option<Stamp> {
    let at = rows.iter().position(is_it)?;
    Some(rows.remove(at).stamp())
}
