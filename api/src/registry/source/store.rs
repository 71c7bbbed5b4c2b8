//! The queries of sources.

use entity::id::SourceId;
use entity::source;
use entity::values::Side;
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use crate::access::{Viewer, visible};
use crate::db::rows;
use crate::error::Result;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};

/// The sources that the viewer may see.
pub fn visible_to(viewer: Viewer) -> Select<source::Entity> {
    use source::Column;

    source::Entity::find().filter(visible(viewer, Column::Side, Column::Publication))
}

/// The sources with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[SourceId],
) -> Result<Vec<source::Model>> {
    let ids = ids.iter().copied();
    let with_ids = visible_to(viewer).filter(source::Column::Id.is_in(ids));
    Ok(rows(db, with_ids).await?)
}

/// The source with this code; the Chinese side's first, where both have one.
pub async fn by_code(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    code: &str,
) -> Result<Option<source::Model>> {
    let with_code = visible_to(viewer).filter(source::Column::Code.eq(code));
    Ok(with_code.order_by_asc(source::Column::Side).one(db).await?)
}

/// Which sources a list has; an empty list of values leaves a condition out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Owned by any of these sides.
    pub sides: Vec<Side>,
    /// With any of these codes.
    pub codes: Vec<String>,
    /// Archived ones too.
    pub include_archived: bool,
}

impl Filter {
    fn condition(&self) -> Condition {
        let mut all = Condition::all();
        if !self.sides.is_empty() {
            all = all.add(source::Column::Side.is_in(self.sides.iter().copied()));
        }
        if !self.codes.is_empty() {
            all = all.add(source::Column::Code.is_in(&self.codes));
        }
        if !self.include_archived {
            all = all.add(source::Column::ArchivedAt.is_null());
        }
        all
    }
}

/// One page of the sources that fit the filter, by code.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<source::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition());
    page.apply(QuerySelect::query(&mut select), &sort())?;
    Ok(page.page(select.all(db).await?))
}

/// How many sources fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition())
        .count(db)
        .await?)
}

fn sort() -> Sort {
    Sort {
        name: "code",
        kind: KeyKind::Text,
        numbered: false,
        key: Expr::col(source::Column::Code.as_column_ref()),
        id: Expr::col(source::Column::Id.as_column_ref()),
        descending: false,
    }
}

/// A source's place in the list.
pub fn cursor(row: &source::Model) -> Cursor {
    Cursor::new("code", SortKey::Text(row.code.clone()), row.id.0)
}

/// The source of a side with this code, in use.
pub async fn of_side(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    side: Side,
    code: &str,
) -> Result<Option<source::Model>> {
    let of_side = visible_to(viewer)
        .filter(source::Column::Side.eq(side))
        .filter(source::Column::Code.eq(code))
        .filter(source::Column::ArchivedAt.is_null());
    Ok(of_side.one(db).await?)
}
