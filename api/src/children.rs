//! Nested lists in batch: the children of many parents in one statement.
//!
//! What hangs on a parent (the projects of a zone, the milestones of a project) implements
//! [`Children`]; its pages and counts are then read for all parents of a request together, so
//! that a nested query costs the same number of statements whatever the page size.

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;
use std::mem::{Discriminant, discriminant};
use std::sync::Arc;

use entity::table::{Columns, InOrder};
use sea_orm::sea_query::{Expr, Func, Query, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryTrait, Select,
    Value,
};

use crate::access::Viewer;
use crate::error::Result;
use crate::page::{Cursor, Page, PageArgs, Sort};

/// The parent of a nested list; an enum where the same children hang on several kinds of parent.
pub trait Children: Clone + Debug + Eq + Hash + Send + Sync + 'static {
    /// The children.
    type Entity: EntityTrait<Model = Self::Row>;
    /// A child.
    type Row: InOrder + FromQueryResult + Send + Sync;

    /// The children that the viewer may see of parents of this kind that the viewer may see.
    fn visible_to(&self, viewer: Viewer) -> Select<Self::Entity>;
    /// The column of a child that names this kind of parent.
    fn parent_column(&self) -> <Self::Entity as EntityTrait>::Column;
    /// This parent, as that column has it.
    fn parent_value(&self) -> Value;
    /// The parent of the same kind that a child names.
    fn parent_of(&self, row: &Self::Row) -> Option<Self>;
    /// The order of the list.
    fn sort() -> Sort;
    /// A child's place in that order.
    fn cursor(row: &Self::Row) -> Cursor;
}

/// One page of one parent's children.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PageOf<C> {
    /// The parent.
    pub parent: C,
    /// Which part of its list.
    pub page: PageArgs,
}

/// How many children one parent has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CountOf<C>(pub C);

/// The pages asked for: one statement for each kind of parent and page.
pub async fn load_pages<C: Children>(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    keys: &[PageOf<C>],
) -> Result<HashMap<PageOf<C>, Page<Arc<C::Row>>>> {
    let mut alike: HashMap<(Discriminant<C>, &PageArgs), Vec<&C>> = HashMap::new();
    for key in keys {
        alike
            .entry((discriminant(&key.parent), &key.page))
            .or_default()
            .push(&key.parent);
    }
    let mut pages = HashMap::with_capacity(keys.len());
    for ((_, page), parents) in alike {
        for (parent, rows) in load_alike(db, viewer, &parents, page).await? {
            pages.insert(
                PageOf {
                    parent,
                    page: page.clone(),
                },
                page.page(rows),
            );
        }
    }
    Ok(pages)
}

async fn load_alike<C: Children>(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    parents: &[&C],
    page: &PageArgs,
) -> Result<HashMap<C, Vec<Arc<C::Row>>>> {
    let mut rows: HashMap<C, Vec<Arc<C::Row>>> = parents
        .iter()
        .map(|&parent| (parent.clone(), Vec::new()))
        .collect();
    let Some(&kind) = parents.first() else {
        return Ok(rows);
    };
    let column = kind.parent_column();
    let children = among(kind.visible_to(viewer), column, parents);
    let statement = if let [_] = parents {
        let mut select = children.into_query();
        page.apply(&mut select, &C::sort())?;
        select
    } else {
        let parent = Expr::col(column.as_column_ref());
        page.apply_per_parent(children.into_query(), &C::sort(), parent)?
    };
    for row in db.query_all(&statement).await? {
        let row = C::Row::read(&mut Columns::of(&row))?;
        let parent = kind.parent_of(&row);
        if let Some(of_parent) = parent.and_then(|parent| rows.get_mut(&parent)) {
            of_parent.push(Arc::new(row));
        }
    }
    Ok(rows)
}

/// The counts asked for: one statement for each kind of parent.
pub async fn load_counts<C: Children>(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    keys: &[CountOf<C>],
) -> Result<HashMap<CountOf<C>, u64>> {
    let mut alike: HashMap<Discriminant<C>, Vec<&C>> = HashMap::new();
    for CountOf(parent) in keys {
        alike.entry(discriminant(parent)).or_default().push(parent);
    }
    let mut counts: HashMap<_, _> = keys.iter().map(|key| (key.clone(), 0)).collect();
    for parents in alike.into_values() {
        // A query per kind of parent: each kind names its parent in a column of its own.
        let Some(&kind) = parents.first() else {
            continue;
        };
        let column = kind.parent_column();
        let children = among(kind.visible_to(viewer), column, &parents);
        let mut counting = Query::select();
        counting
            .expr_as(Expr::col("parent"), "parent")
            .expr_as(Func::count(Expr::col("parent")), "children")
            .from_subquery(only(children, column), "child")
            .group_by_col("parent");
        for row in db.query_all(&counting).await? {
            let children: i64 = row.try_get("", "children")?;
            let key = parents
                .iter()
                .find(|parent| same(&row, parent.parent_value()));
            if let Some(&parent) = key {
                counts.insert(CountOf(parent.clone()), children.unsigned_abs());
            }
        }
    }
    Ok(counts)
}

fn among<C: Children>(
    children: Select<C::Entity>,
    column: <C::Entity as EntityTrait>::Column,
    parents: &[&C],
) -> Select<C::Entity> {
    if let [parent] = parents {
        return children.filter(column.eq(parent.parent_value()));
    }
    children.filter(column.is_in(parents.iter().map(|parent| parent.parent_value())))
}

fn only<E: EntityTrait>(
    children: Select<E>,
    column: E::Column,
) -> sea_orm::sea_query::SelectStatement {
    let mut select = children.into_query();
    let parent: SimpleExpr = Expr::col(column.as_column_ref());
    select.clear_selects().expr_as(parent, "parent");
    select
}

/// Whether the `parent` of a counted row is this value: an id or a code.
fn same(row: &sea_orm::QueryResult, parent: Value) -> bool {
    match parent {
        Value::Uuid(Some(id)) => row.try_get::<uuid::Uuid>("", "parent") == Ok(id),
        Value::String(Some(code)) => row.try_get::<String>("", "parent").as_ref() == Ok(&code),
        _ => false,
    }
}
