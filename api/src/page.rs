//! Pages of a list: a stable order, and a place in it to read on from.
//!
//! A cursor names the last row's sort key and id, so that rows inserted between two pages are
//! neither skipped nor repeated.

use std::cmp::Ordering;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use sea_orm::sea_query::{
    Asterisk, Condition, Expr, ExprTrait, Func, Order, OverStatement, Query, SelectStatement,
    SimpleExpr, WindowStatement,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::Problem;

/// What a list is sorted by, with the id to tell equal keys apart.
#[derive(Clone, Debug)]
pub struct Sort {
    /// Stands in cursors, so that a cursor of another order is refused.
    pub name: &'static str,
    /// What the key is, so that a cursor whose key is something else is refused.
    pub kind: KeyKind,
    /// Whether rows are told apart by a number, not by a UUID.
    pub numbered: bool,
    /// Never null.
    pub key: SimpleExpr,
    /// The row's id.
    pub id: SimpleExpr,
    /// Largest first.
    pub descending: bool,
}

/// What a sort key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// A number.
    Number,
    /// A date.
    Date,
    /// A time stamp.
    Time,
    /// A text.
    Text,
}

/// The value of a sort key in one row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SortKey {
    /// A number, such as a month.
    #[serde(rename = "n")]
    Number(i64),
    /// A date.
    #[serde(rename = "d")]
    Date(NaiveDate),
    /// A time stamp.
    #[serde(rename = "t")]
    Time(DateTime<Utc>),
    /// A code or a name.
    #[serde(rename = "s")]
    Text(String),
}

impl SortKey {
    fn kind(&self) -> KeyKind {
        match self {
            Self::Number(_) => KeyKind::Number,
            Self::Date(_) => KeyKind::Date,
            Self::Time(_) => KeyKind::Time,
            Self::Text(_) => KeyKind::Text,
        }
    }

    /// Whether both databases can compare it: PostgreSQL has neither the character U+0000 nor
    /// every year that can be counted.
    fn is_sound(&self) -> bool {
        match self {
            Self::Number(_) => true,
            Self::Date(date) => YEARS.contains(&date.year()),
            Self::Time(time) => YEARS.contains(&time.year()),
            Self::Text(text) => !text.contains('\0'),
        }
    }
}

/// The years that dates of the register are in.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// A place in a list: right after, or before, the row with this key and id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cursor {
    order: String,
    key: SortKey,
    id: RowId,
}

/// What tells rows with equal sort keys apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, PartialOrd, Ord)]
#[serde(untagged)]
pub enum RowId {
    /// The id of a record.
    Uuid(Uuid),
    /// The number of a row that has no such id.
    Number(i64),
}

impl From<Uuid> for RowId {
    fn from(id: Uuid) -> Self {
        Self::Uuid(id)
    }
}

impl From<i64> for RowId {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl Cursor {
    /// The place of a row.
    pub fn new(order: &'static str, key: SortKey, id: impl Into<RowId>) -> Self {
        Self {
            order: order.to_owned(),
            key,
            id: id.into(),
        }
    }

    /// The place of an entry of a list that stands in memory.
    pub fn of_position(position: usize) -> Self {
        Self::new(POSITION, SortKey::Number(position as i64), Uuid::nil())
    }

    /// Whether it names a place in this order.
    fn is_of(&self, sort: &Sort) -> bool {
        let is_numbered = matches!(self.id, RowId::Number(_));
        self.order == sort.name && self.key.kind() == sort.kind && is_numbered == sort.numbered
    }

    fn position(&self) -> Result<usize, Problem> {
        match self.key {
            SortKey::Number(position) if self.order == POSITION => {
                usize::try_from(position).map_err(|_| Problem::new("CURSOR_INVALID"))
            }
            _ => Err(Problem::new("CURSOR_INVALID")),
        }
    }

    /// As clients keep it.
    pub fn encode(&self) -> String {
        // A struct of text, numbers and a time stamp always has a JSON form.
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// Reads what [`Self::encode`] wrote.
    pub fn decode(text: &str) -> Result<Self, Problem> {
        URL_SAFE_NO_PAD
            .decode(text)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .filter(|cursor: &Self| cursor.key.is_sound())
            .ok_or_else(|| Problem::new("CURSOR_INVALID"))
    }
}

/// The order of a list that stands in memory.
const POSITION: &str = "position";

/// Which part of a list is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PageArgs {
    /// At most so many rows.
    pub limit: u64,
    /// The last rows, not the first.
    pub backwards: bool,
    /// Only rows after this place.
    pub after: Option<Cursor>,
    /// Only rows before this place.
    pub before: Option<Cursor>,
}

/// Part of a list, in the list's order.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Whether there are rows before them.
    pub has_previous: bool,
    /// Whether there are rows after them.
    pub has_next: bool,
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            has_previous: false,
            has_next: false,
        }
    }
}

impl<T> Page<T> {
    /// The same page of something else made of each row.
    pub fn map<U>(self, make: impl FnMut(T) -> U) -> Page<U> {
        let rows = self.rows.into_iter().map(make).collect();
        Page {
            rows,
            has_previous: self.has_previous,
            has_next: self.has_next,
        }
    }
}

impl PageArgs {
    /// The first so many rows.
    pub fn first(limit: u64) -> Self {
        Self {
            limit,
            backwards: false,
            after: None,
            before: None,
        }
    }

    /// Sorts a statement, starts it at the cursor, and reads one row more than asked for, which
    /// tells whether there are more.
    pub fn apply(&self, select: &mut SelectStatement, sort: &Sort) -> Result<(), Problem> {
        self.bound(select, sort)?;
        let (key, id) = self.order(sort);
        select
            .order_by_expr(sort.key.clone(), key)
            .order_by_expr(sort.id.clone(), id)
            .limit(self.limit + 1);
        Ok(())
    }

    /// The directions of the key and the id in which this page is read.
    pub fn order(&self, sort: &Sort) -> (Order, Order) {
        if sort.descending == self.backwards {
            return (Order::Asc, Order::Asc);
        }
        (Order::Desc, Order::Desc)
    }

    /// Leaves the rows between the cursors.
    pub fn bound(&self, select: &mut SelectStatement, sort: &Sort) -> Result<(), Problem> {
        for (cursor, later) in [(&self.after, true), (&self.before, false)] {
            let Some(cursor) = cursor else { continue };
            if !cursor.is_of(sort) {
                return Err(Problem::new("CURSOR_INVALID"));
            }
            select.cond_where(beyond(sort, cursor, later != sort.descending));
        }
        Ok(())
    }

    /// One such page for each of several parents, in one statement; `select` must be limited to
    /// their children already.
    pub fn apply_per_parent(
        &self,
        mut select: SelectStatement,
        sort: &Sort,
        parent: SimpleExpr,
    ) -> Result<SelectStatement, Problem> {
        self.bound(&mut select, sort)?;
        let (key, id) = self.order(sort);
        let mut window = WindowStatement::new();
        window
            .add_partition_by(parent)
            .order_by_expr(sort.key.clone(), key)
            .order_by_expr(sort.id.clone(), id);
        select.expr_window_as(Func::cust("ROW_NUMBER"), window, "row_in_page");
        let mut ranked = Query::select();
        ranked
            .column(Asterisk)
            .from_subquery(select, "ranked")
            .and_where(Expr::col("row_in_page").lte(self.limit + 1))
            .order_by("row_in_page", Order::Asc);
        Ok(ranked)
    }

    /// The positions this page has in a list of so many entries that stands in memory.
    pub fn of_positions(&self, length: usize) -> Result<Page<usize>, Problem> {
        let after = self.after.as_ref().map(Cursor::position).transpose()?;
        let before = self.before.as_ref().map(Cursor::position).transpose()?;
        let start = after.map_or(0, |position| position.saturating_add(1));
        let positions = start..before.unwrap_or(length).min(length);
        let limit = usize::try_from(self.limit)
            .unwrap_or(usize::MAX)
            .saturating_add(1);
        if self.backwards {
            return Ok(self.page(positions.rev().take(limit).collect()));
        }
        Ok(self.page(positions.take(limit).collect()))
    }

    /// The positions this page has in a list of so many entries that stands in memory in this
    /// order; `compare` tells where an entry stands to the key of a cursor.
    pub fn of_sorted(
        &self,
        order: &'static str,
        length: usize,
        compare: impl Fn(usize, &str) -> Ordering,
    ) -> Result<Page<usize>, Problem> {
        let up_to = |cursor: &Cursor, is_before: fn(Ordering) -> bool| {
            let key = match &cursor.key {
                SortKey::Text(key) if cursor.order == order => key,
                _ => return Err(Problem::new("CURSOR_INVALID")),
            };
            let positions: Vec<usize> = (0..length).collect();
            Ok(positions.partition_point(|position| is_before(compare(*position, key))))
        };
        let after = self.after.as_ref();
        let start = after
            .map(|cursor| up_to(cursor, Ordering::is_le))
            .transpose()?;
        let before = self.before.as_ref();
        let end = before
            .map(|cursor| up_to(cursor, Ordering::is_lt))
            .transpose()?;
        let positions = start.unwrap_or(0)..end.unwrap_or(length);
        let limit = usize::try_from(self.limit)
            .unwrap_or(usize::MAX)
            .saturating_add(1);
        if self.backwards {
            return Ok(self.page(positions.rev().take(limit).collect()));
        }
        Ok(self.page(positions.take(limit).collect()))
    }

    /// Makes a page of the rows that a statement with [`Self::apply`] gave.
    pub fn page<T>(&self, mut rows: Vec<T>) -> Page<T> {
        let more = rows.len() as u64 > self.limit;
        rows.truncate(usize::try_from(self.limit).unwrap_or(usize::MAX));
        if self.backwards {
            rows.reverse();
            return Page {
                rows,
                has_previous: more,
                has_next: self.before.is_some(),
            };
        }
        Page {
            rows,
            has_previous: self.after.is_some(),
            has_next: more,
        }
    }
}

fn beyond(sort: &Sort, cursor: &Cursor, greater: bool) -> Condition {
    let key = match cursor.key.clone() {
        SortKey::Text(text) => Expr::val(text),
        SortKey::Date(date) => Expr::val(date),
        SortKey::Time(time) => Expr::val(time),
        SortKey::Number(number) => Expr::val(number),
    };
    let id = match cursor.id {
        RowId::Uuid(id) => Expr::val(id),
        RowId::Number(number) => Expr::val(number),
    };
    let (past, tie) = if greater {
        (sort.key.clone().gt(key.clone()), sort.id.clone().gt(id))
    } else {
        (sort.key.clone().lt(key.clone()), sort.id.clone().lt(id))
    };
    Condition::any()
        .add(past)
        .add(sort.key.clone().eq(key).and(tie))
}
