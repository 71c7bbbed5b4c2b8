//! The queries of what waits.

use async_graphql::ID;
use chrono::{DateTime, Utc};
use entity::values::{Publication, Side};
use entity::{enterprise, observation, place, project, source, zone};
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::error::Result;
use crate::graphql::GlobalId;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};

/// A record that waits, and its place in the list.
pub type Waiting = (Cursor, GlobalId);

/// Stands in cursors.
const ORDER: &str = "WAITING";

macro_rules! alike {
    ($($table:ident $kind:literal)*) => {
        /// The records of each kind that are owned by a side and in a state of publication.
        fn each_kind(side: Side, publication: Publication) -> Vec<SelectStatement> {
            vec![$({
                use $table::Column as C;
                $table::Entity::find()
                    .select_only()
                    .expr_as(Expr::val($kind), "kind")
                    .columns([C::Id, C::CreatedAt])
                    .filter(C::Side.eq(side))
                    .filter(C::Publication.eq(publication))
                    .filter(C::ArchivedAt.is_null())
                    .into_query()
            }),*]
        }
    };
}

alike!(enterprise "Enterprise" observation "Observation" place "Place" project "Project"
    source "Source" zone "Zone");

/// One page of a side's records in this state, what was entered first at the front.
pub async fn find(
    db: &impl ConnectionTrait,
    side: Side,
    publication: Publication,
    page: &PageArgs,
) -> Result<Page<Waiting>> {
    let mut select = waiting(side, publication);
    select.columns(["kind", "id", "created_at"]);
    page.apply(&mut select, &by_age())?;
    let mut rows = Vec::new();
    for row in db.query_all(&select).await? {
        let (kind, id): (String, Uuid) = (row.try_get("", "kind")?, row.try_get("", "id")?);
        let entered: DateTime<Utc> = row.try_get("", "created_at")?;
        let cursor = Cursor::new(ORDER, SortKey::Time(entered), id);
        rows.push((cursor, GlobalId::parse(&ID(format!("{kind}:{id}")))?));
    }
    Ok(page.page(rows))
}

/// How many records of a side are in this state.
pub async fn count(db: &impl ConnectionTrait, side: Side, publication: Publication) -> Result<u64> {
    let mut select = waiting(side, publication);
    select.expr_as(Expr::col("id").count(), "alike");
    let row = db.query_one(&select).await?;
    let alike: i64 = row.map_or(Ok(0), |row| row.try_get("", "alike"))?;
    Ok(alike.unsigned_abs())
}

fn waiting(side: Side, publication: Publication) -> SelectStatement {
    let mut kinds = each_kind(side, publication).into_iter();
    let mut all = kinds.next().unwrap_or_default();
    for kind in kinds {
        all.union(UnionType::All, kind);
    }
    Query::select().from_subquery(all, "waiting").to_owned()
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
