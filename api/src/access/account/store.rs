//! The queries of accounts.

use entity::account::{ActiveModel, Column, Entity, Model};
use entity::id::AccountId;
use entity::values::{Role, Side};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select, SqlErr,
};

use crate::access::policy::{Action, may};
use crate::access::viewer::Viewer;
use crate::error::{Error, Flaw, Problem, Result};
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};

/// The accounts that the viewer may see: their own, and those they keep.
pub fn visible_to(viewer: Viewer) -> Select<Entity> {
    let Some(person) = viewer.person() else {
        return Entity::find().filter(Column::Id.is_null());
    };
    if may(viewer, Action::ManageAccounts, person.side) {
        return of_side(person.side);
    }
    Entity::find().filter(Column::Id.eq(person.account))
}

/// The accounts of a side, or of the operator.
pub fn of_side(side: Option<Side>) -> Select<Entity> {
    match side {
        Some(side) => Entity::find().filter(Column::Side.eq(side)),
        None => Entity::find().filter(Column::Side.is_null()),
    }
}

/// Which accounts a list has.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// For any of these; for anything when empty.
    pub roles: Vec<Role>,
    /// Closed, or open.
    pub disabled: Option<bool>,
}

impl Filter {
    fn condition(&self) -> Condition {
        let mut all = Condition::all();
        if !self.roles.is_empty() {
            all = all.add(Column::Role.is_in(self.roles.iter().copied()));
        }
        all.add_option(self.disabled.map(|disabled| {
            if disabled {
                Column::DisabledAt.is_not_null()
            } else {
                Column::DisabledAt.is_null()
            }
        }))
    }
}

/// One page of the accounts that fit the filter, by name.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<Model>> {
    let mut select = visible_to(viewer).filter(filter.condition());
    page.apply(QuerySelect::query(&mut select), &by_name())?;
    Ok(page.page(select.all(db).await?))
}

/// How many accounts fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition())
        .count(db)
        .await?)
}

fn by_name() -> Sort {
    Sort {
        name: "name",
        kind: KeyKind::Text,
        numbered: false,
        key: Expr::col(Column::Name.as_column_ref()),
        id: Expr::col(Column::Id.as_column_ref()),
        descending: false,
    }
}

/// An account's place in the list.
pub fn cursor(row: &Model) -> Cursor {
    Cursor::new("name", SortKey::Text(row.name.clone()), row.id.0)
}

/// The accounts with these ids that the viewer may see, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[AccountId],
) -> Result<Vec<Model>> {
    let ids = ids.iter().copied();
    Ok(visible_to(viewer)
        .filter(Column::Id.is_in(ids))
        .all(db)
        .await?)
}

/// All accounts, by name: for whoever sits at the machine.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Model>> {
    Ok(Entity::find().order_by_asc(Column::Name).all(db).await?)
}

/// Whether a side, or the operator, has any account.
pub async fn is_any_of(db: &impl ConnectionTrait, side: Option<Side>) -> Result<bool> {
    Ok(of_side(side).one(db).await?.is_some())
}

/// The account of this name: for proving that one is its owner, and at the machine.
pub async fn by_name_for_proof(db: &impl ConnectionTrait, name: &str) -> Result<Option<Model>> {
    let named = Entity::find().filter(Column::Name.eq(name));
    Ok(named.one(db).await?)
}

/// One's own account.
pub async fn own(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// One's own account, to be written in this transaction.
pub async fn lock_own(tx: &DatabaseTransaction, id: AccountId) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(id).lock_exclusive().one(tx).await?)
}

/// An account that the viewer keeps, to be written in this transaction.
pub async fn lock(
    tx: &DatabaseTransaction,
    viewer: Viewer,
    id: AccountId,
) -> Result<Option<Model>> {
    let visible = visible_to(viewer).filter(Column::Id.eq(id));
    Ok(visible.lock_exclusive().one(tx).await?)
}

/// Keeps a new account.
pub async fn insert(tx: &DatabaseTransaction, row: Model) -> Result<Model> {
    let inserted = Entity::insert(row.clone().into_active_model())
        .exec_without_returning(tx)
        .await;
    inserted.map_err(name_taken)?;
    Ok(row)
}

/// Keeps what changed in an account that this transaction holds.
pub async fn update(tx: &DatabaseTransaction, row: &Model) -> Result<()> {
    let columns: ActiveModel = row.clone().into_active_model();
    columns.reset_all().update(tx).await?;
    Ok(())
}

fn name_taken(error: DbErr) -> Error {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => {
            Flaw::at("name", Problem::new("ACCOUNT_NAME_TAKEN")).into()
        }
        _ => error.into(),
    }
}
