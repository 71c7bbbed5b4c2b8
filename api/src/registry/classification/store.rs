//! The queries of lists of codes.

use entity::classification_code::{self, Column, Entity};
use entity::values::ClassificationScheme;
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

use super::loader::CodeOf;
use crate::access::Viewer;
use crate::error::Result;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};

/// The codes that the viewer may see: everybody sees all.
pub fn visible_to(_: Viewer) -> Select<Entity> {
    Entity::find()
}

/// Which codes of a classification a list has; what is left out leaves a condition out.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The classification.
    pub scheme: ClassificationScheme,
    /// Right below this code.
    pub parent: Option<String>,
    /// So deep.
    pub level: Option<i32>,
    /// Beginning so.
    pub prefix: Option<String>,
}

impl Filter {
    fn condition(&self) -> Condition {
        Condition::all()
            .add(Column::Scheme.eq(self.scheme))
            .add_option(self.parent.as_ref().map(|it| Column::Parent.eq(it)))
            .add_option(self.level.map(|it| Column::Level.eq(it)))
            .add_option(self.prefix.as_ref().map(|it| Column::Code.gte(it)))
            // No code has a sign beyond this one.
            .add_option(
                self.prefix
                    .as_ref()
                    .map(|it| Column::Code.lt(format!("{it}~"))),
            )
    }
}

/// One page of the codes that fit the filter, in their order.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<classification_code::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition());
    page.apply(QuerySelect::query(&mut select), &in_order())?;
    Ok(page.page(select.all(db).await?))
}

/// How many codes fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    let select = visible_to(viewer).filter(filter.condition());
    Ok(select.count(db).await?)
}

fn in_order() -> Sort {
    let position = || Expr::col(Column::Position.as_column_ref());
    Sort {
        name: "code",
        kind: KeyKind::Number,
        numbered: true,
        key: position(),
        id: position(),
        descending: false,
    }
}

/// A code's place in the list.
pub fn cursor(row: &classification_code::Model) -> Cursor {
    let position = i64::from(row.position);
    Cursor::new("code", SortKey::Number(position), position)
}

/// The codes that these keys name, in any order.
pub async fn by_keys(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    keys: &[CodeOf],
) -> Result<Vec<classification_code::Model>> {
    let mut any = Condition::any();
    let mut schemes: Vec<ClassificationScheme> = keys.iter().map(|key| key.scheme).collect();
    schemes.sort_unstable();
    schemes.dedup();
    for scheme in schemes {
        let of_scheme = keys.iter().filter(|key| key.scheme == scheme);
        let codes = of_scheme.map(|key| key.code.as_str());
        let named = Condition::all()
            .add(Column::Scheme.eq(scheme))
            .add(Column::Code.is_in(codes));
        any = any.add(named);
    }
    Ok(visible_to(viewer).filter(any).all(db).await?)
}

/// All codes of a classification, in their order.
pub async fn codes(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    scheme: ClassificationScheme,
) -> Result<Vec<String>> {
    let codes = visible_to(viewer)
        .select_only()
        .column(Column::Code)
        .filter(Column::Scheme.eq(scheme))
        .order_by_asc(Column::Position);
    Ok(codes.into_tuple().all(db).await?)
}

/// All that is loaded of a classification.
pub async fn all(
    db: &DatabaseTransaction,
    scheme: ClassificationScheme,
) -> Result<Vec<classification_code::Model>> {
    let rows = Entity::find().filter(Column::Scheme.eq(scheme));
    Ok(rows.order_by_asc(Column::Position).all(db).await?)
}

/// Rows a statement.
const ROWS: usize = 100;

/// Makes these all that is loaded of a classification.
pub async fn replace(
    db: &DatabaseTransaction,
    scheme: ClassificationScheme,
    rows: Vec<classification_code::Model>,
) -> Result<()> {
    Entity::delete_many()
        .filter(Column::Scheme.eq(scheme))
        .exec(db)
        .await?;
    let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model);
    loop {
        let some: Vec<classification_code::ActiveModel> = rows.by_ref().take(ROWS).collect();
        if some.is_empty() {
            return Ok(());
        }
        Entity::insert_many(some).exec_without_returning(db).await?;
    }
}
