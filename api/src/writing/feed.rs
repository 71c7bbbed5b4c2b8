//! The feed of what the two banks have made public, for clients that keep a copy.
//!
//! Of each record only the latest word is told: a copy needs no more, and what was withdrawn is
//! not read any more through what was once said of it. Within a side the order is that of the
//! side's chain, in which nothing appears before something that is already read.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use entity::published_record::{self, Column};
use entity::values::Side;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query, SelectStatement, SubQueryStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, Iterable, QueryFilter, QueryOrder, QuerySelect,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{Problem, Result};

/// How far a client has read: the last place of each side's chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    cn: i64,
    ru: i64,
}

impl Position {
    /// As clients keep it.
    pub fn encode(self) -> String {
        // Two numbers always have a JSON form.
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(&self).unwrap_or_default())
    }

    /// Reads what [`Self::encode`] wrote.
    pub fn decode(text: &str) -> Result<Self, Problem> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok();
        let position = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        position.ok_or_else(|| Problem::new("CURSOR_INVALID"))
    }

    fn of(&mut self, side: Side) -> &mut i64 {
        match side {
            Side::Cn => &mut self.cn,
            Side::Ru => &mut self.ru,
        }
    }
}

/// What was said since, and where to go on.
#[derive(Debug)]
pub struct Said {
    /// The latest word on each record that changed, in order, one side after the other.
    pub records: Vec<published_record::Model>,
    /// How far that is.
    pub position: Position,
    /// Whether there is more.
    pub has_more: bool,
}

/// What was said after a position, at most so much.
pub async fn after(db: &impl ConnectionTrait, position: Position, limit: u64) -> Result<Said> {
    let mut said = Said {
        records: Vec::new(),
        position,
        has_more: false,
    };
    for side in Side::iter() {
        let left = limit.saturating_sub(said.records.len() as u64);
        let rows = published_record::Entity::find()
            .filter(Column::Side.eq(side))
            .filter(Column::Seq.gt(*said.position.of(side)))
            .filter(is_latest())
            .order_by_asc(Column::Seq)
            .limit(left + 1)
            .all(db)
            .await?;
        said.has_more |= rows.len() as u64 > left;
        for row in rows
            .into_iter()
            .take(usize::try_from(left).unwrap_or(usize::MAX))
        {
            *said.position.of(side) = row.seq;
            said.records.push(row);
        }
    }
    Ok(said)
}

/// The word on a record that was the latest at this time; nothing when there was none, or when
/// the record is not public any more.
pub async fn as_of(
    db: &impl ConnectionTrait,
    id: Uuid,
    time: DateTime<Utc>,
) -> Result<Option<published_record::Model>> {
    let words = published_record::Entity::find()
        .filter(Column::Id.eq(id))
        .order_by_desc(Column::Revision);
    let Some(latest) = words.clone().one(db).await? else {
        return Ok(None);
    };
    if latest.withdrawn {
        return Ok(None);
    }
    Ok(words.filter(Column::At.lte(time)).one(db).await?)
}

fn is_latest() -> Expr {
    let latest: SubQueryStatement = latest_revision().into();
    Expr::col(Column::Revision.as_column_ref()).eq(Expr::from(latest))
}

fn latest_revision() -> SelectStatement {
    let other = Alias::new("other");
    let same = Expr::col((other.clone(), Column::Id)).eq(Expr::col(Column::Id.as_column_ref()));
    Query::select()
        .expr(Func::max(Expr::col((other.clone(), Column::Revision))))
        .from_as(published_record::Entity, other)
        .and_where(same)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_reads_back_as_written() {
        let position = Position { cn: 12, ru: 3 };

        assert_eq!(Position::decode(&position.encode()), Ok(position));
        assert!(Position::decode("junk").is_err());
    }
}
