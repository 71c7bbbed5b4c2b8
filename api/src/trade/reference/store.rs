//! The queries of figures of whole economies.

use std::ops::RangeInclusive;

use entity::values::Side;
use entity::{trade_reference, trade_reference_figure};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect, Select,
};

use super::rules::{Figure, Key};
use crate::access::Viewer;
use crate::error::Result;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};

/// The references that the viewer may see: all, for they have been published elsewhere.
pub fn visible_to(_: Viewer) -> Select<trade_reference::Entity> {
    trade_reference::Entity::find()
}

/// A reference of a side by its code.
pub async fn find_by_code(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    side: Side,
    code: &str,
) -> Result<Option<trade_reference::Model>> {
    let named = visible_to(viewer)
        .filter(trade_reference::Column::Side.eq(side))
        .filter(trade_reference::Column::Code.eq(code));
    Ok(named.one(db).await?)
}

/// The reference of the same side that came in the same file.
pub async fn same_file(
    db: &impl ConnectionTrait,
    side: Side,
    checksum: &str,
) -> Result<Option<trade_reference::Model>> {
    let same = trade_reference::Entity::find()
        .filter(trade_reference::Column::Side.eq(side))
        .filter(trade_reference::Column::Checksum.eq(checksum));
    Ok(same.one(db).await?)
}

/// Adds a reference, without its figures.
pub async fn insert(db: &impl ConnectionTrait, reference: &trade_reference::Model) -> Result<()> {
    let row = reference.clone().into_active_model();
    trade_reference::Entity::insert(row)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// The figures of a reference in some years.
pub async fn figures(
    db: &impl ConnectionTrait,
    reference: &trade_reference::Model,
    years: &RangeInclusive<i32>,
) -> Result<Vec<Figure>> {
    use trade_reference_figure::Column as F;

    let rows = trade_reference_figure::Entity::find()
        .filter(F::ReferenceId.eq(reference.id))
        .filter(F::Year.between(*years.start(), *years.end()));
    let figure = |row: trade_reference_figure::Model| Figure {
        key: Key {
            economy: row.economy,
            direction: row.direction,
            partner: row.partner,
            year: row.year,
            hs_chapter: row.hs_chapter,
        },
        value_minor: row.value_minor,
    };
    Ok(rows.all(db).await?.into_iter().map(figure).collect())
}

/// One page of the references, by code.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    page: &PageArgs,
) -> Result<Page<trade_reference::Model>> {
    let mut select = visible_to(viewer);
    page.apply(QuerySelect::query(&mut select), &by_code())?;
    Ok(page.page(select.all(db).await?))
}

/// How many references there are.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer) -> Result<u64> {
    Ok(visible_to(viewer).count(db).await?)
}

/// The order of a list of references.
pub fn by_code() -> Sort {
    Sort {
        name: "code",
        kind: KeyKind::Text,
        numbered: false,
        key: Expr::col(trade_reference::Column::Code.as_column_ref()),
        id: Expr::col(trade_reference::Column::Id.as_column_ref()),
        descending: false,
    }
}

/// A reference's place in the list.
pub fn cursor(row: &trade_reference::Model) -> Cursor {
    Cursor::new("code", SortKey::Text(row.code.clone()), row.id.0)
}
