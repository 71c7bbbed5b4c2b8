//! The queries of what waits.

use chrono::{DateTime, Utc};
use entity::values::{Publication, RecordKind, Side};
use entity::{cluster_part, enterprise, observation, place, project, source, zone};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{
    ActiveEnum, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::doubtful::Doubts;
use crate::error::Result;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};

/// A record that waits.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its place in the list.
    pub cursor: Cursor,
    /// What it is.
    pub kind: RecordKind,
    /// Its id.
    pub id: Uuid,
}

/// Stands in cursors.
const ORDER: &str = "WAITING";

/// Which records wait.
#[derive(Clone, Copy, Debug)]
pub enum Queue {
    /// Those in this state.
    In(Publication),
    /// Those that are public or about to be and have something doubtful about them.
    Doubtful(Doubts),
}

macro_rules! alike {
    ($($table:ident $kind:ident)*) => {
        /// The records of each kind that are owned by a side and wait in a queue.
        fn each_kind(side: Side, queue: Queue) -> Vec<SelectStatement> {
            vec![$({
                use $table::Column as C;
                let waiting = match queue {
                    Queue::In(publication) => {
                        Condition::all().add(C::Publication.eq(publication))
                    }
                    Queue::Doubtful(doubts) => Condition::all()
                        .add(C::Publication.is_in([Publication::Submitted, Publication::Published]))
                        .add(doubts.$table()),
                };
                $table::Entity::find()
                    .select_only()
                    .expr_as(Expr::val(RecordKind::$kind.to_value()), "kind")
                    .columns([C::Id, C::CreatedAt])
                    .filter(C::Side.eq(side))
                    .filter(C::ArchivedAt.is_null())
                    .filter(waiting)
                    .into_query()
            }),*]
        }
    };
}

alike!(cluster_part ClusterPart enterprise Enterprise observation Observation place Place
    project Project source Source zone Zone);

/// One page of a side's records that wait, what was entered first at the front.
pub async fn find(
    db: &impl ConnectionTrait,
    side: Side,
    queue: Queue,
    page: &PageArgs,
) -> Result<Page<Waiting>> {
    let mut select = waiting(side, queue);
    select.columns(["kind", "id", "created_at"]);
    page.apply(&mut select, &by_age())?;
    let mut rows = Vec::new();
    for row in db.query_all(&select).await? {
        let id: Uuid = row.try_get("", "id")?;
        let entered: DateTime<Utc> = row.try_get("", "created_at")?;
        rows.push(Waiting {
            cursor: Cursor::new(ORDER, SortKey::Time(entered), id),
            kind: row.try_get("", "kind")?,
            id,
        });
    }
    Ok(page.page(rows))
}

/// How many records of a side wait.
pub async fn count(db: &impl ConnectionTrait, side: Side, queue: Queue) -> Result<u64> {
    let mut select = waiting(side, queue);
    select.expr_as(Expr::col("id").count(), "alike");
    let row = db.query_one(&select).await?;
    let alike: i64 = row.map_or(Ok(0), |row| row.try_get("", "alike"))?;
    Ok(alike.unsigned_abs())
}

fn waiting(side: Side, queue: Queue) -> SelectStatement {
    Query::select()
        .from_subquery(together(each_kind(side, queue)), "waiting")
        .to_owned()
}

fn together(kinds: Vec<SelectStatement>) -> SelectStatement {
    let mut kinds = kinds.into_iter();
    let mut all = kinds.next().unwrap_or_default();
    for kind in kinds {
        all.union(UnionType::All, kind);
    }
    all
}

fn by_age() -> Sort {
    Sort {
        name: ORDER,
        kind: KeyKind::Time,
        numbered: false,
        key: Expr::col("created_at"),
        id: Expr::col("id"),
        descending: false,
    }
}
