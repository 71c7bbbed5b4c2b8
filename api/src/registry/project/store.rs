//! The queries of projects.

use std::sync::LazyLock;

use entity::id::ProjectId;
use entity::values::Side;
use entity::{participant, project};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select,
};

use super::along::{Along, Found};
use super::filter::{Filter, Investment};
use crate::access::{Viewer, unpublished_of, visible};
use crate::db::{Kept, rows};
use crate::error::Result;
use crate::page::{Page, PageArgs};
use crate::registry::endorsement;
use crate::registry::record::RecordOrder;
use crate::writing::neighbour::Named;

/// The projects that the viewer may see.
pub fn visible_to(viewer: Viewer) -> Select<project::Entity> {
    use project::Column;

    project::Entity::find().filter(visible(viewer, Column::Side, Column::Publication))
}

/// The same, no columns chosen yet.
pub fn rows_visible_to(viewer: Viewer) -> SelectStatement {
    use project::Column;

    Query::select()
        .from(project::Entity)
        .cond_where(visible(viewer, Column::Side, Column::Publication))
        .take()
}

/// A project that its side has published, as it is in this transaction.
pub async fn published(
    db: &DatabaseTransaction,
    side: Side,
    id: ProjectId,
) -> Result<Option<project::Model>> {
    let found = visible_to(Viewer::Anonymous)
        .filter(project::Column::Id.eq(id))
        .filter(project::Column::Side.eq(side))
        .filter(project::Column::ArchivedAt.is_null());
    Ok(found.one(db).await?)
}

/// The participants of projects that the viewer may see.
pub fn participants_visible_to(viewer: Viewer) -> Select<participant::Entity> {
    participants_in_use().filter(participant::Column::ProjectId.in_subquery(visible_ids(viewer)))
}

/// The participants that are not archived.
pub fn participants_in_use() -> Select<participant::Entity> {
    participant::Entity::find().filter(participant::Column::ArchivedAt.is_null())
}

/// The enterprises that take part in projects with these codes.
pub fn taking_part(viewer: Viewer, projects: &[String]) -> SelectStatement {
    let named = visible_to(viewer)
        .select_only()
        .column(project::Column::Id)
        .filter(project::Column::Code.is_in(projects));
    participants_in_use()
        .select_only()
        .column(participant::Column::EnterpriseId)
        .filter(participant::Column::ProjectId.in_subquery(named.into_query()))
        .into_query()
}

fn visible_ids(viewer: Viewer) -> SelectStatement {
    visible_to(viewer)
        .select_only()
        .column(project::Column::Id)
        .into_query()
}

/// The projects with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[ProjectId],
) -> Result<Vec<project::Model>> {
    let ids = ids.iter().copied();
    let with_ids = visible_to(viewer).filter(project::Column::Id.is_in(ids));
    Ok(rows(db, with_ids).await?)
}

/// The project of this name; the Chinese side's, where both have the code.
pub async fn named(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    named: &Named,
) -> Result<Option<project::Model>> {
    let visible = visible_to(viewer).order_by_asc(project::Column::Side);
    let found = match named {
        Named::Id(id) => visible.filter(project::Column::Id.eq(*id)),
        Named::Code(code) => visible.filter(project::Column::Code.eq(code)),
    };
    Ok(found.one(db).await?)
}

/// By whose unpublished records are seen, and what is read along.
static BY_CODE: LazyLock<Kept<(Option<Side>, Along)>> = LazyLock::new(|| Kept::new(100));

/// The project with this code; the Chinese side's, where both have it.
pub async fn by_code(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    code: &str,
    along: Along,
) -> Result<Option<Found>> {
    let seen = (unpublished_of(viewer), along);
    let with_code = BY_CODE.filled(db, seen, code, |_, code| {
        let mut with_code = rows_visible_to(viewer);
        with_code.and_where(project::Column::Code.eq(code));
        along.select(viewer, with_code)
    });
    // Two at most: sorting them here spares the database a sort of one, nearly always.
    let found = along.found_in(db.query_all_raw(with_code).await?)?;
    Ok(found.into_iter().min_by_key(|found| found.head.side))
}

/// One page of the projects that fit the filter.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    order: RecordOrder,
    page: &PageArgs,
    along: Along,
) -> Result<Page<Found>> {
    let mut select = rows_visible_to(viewer);
    select.cond_where(filter.condition(viewer));
    page.apply(&mut select, &order.sort::<project::Head>())?;
    Ok(page.page(along.read(db, viewer, select).await?))
}

/// How many projects fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition(viewer))
        .count(db)
        .await?)
}

/// The currencies and dates that investments are stated in.
pub async fn investment_dates(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    investment: Investment,
) -> Result<Vec<(String, chrono::NaiveDate)>> {
    let [minor, currency, on] = investment.columns();
    let stated = visible_to(viewer)
        .select_only()
        .column(currency)
        .column(on)
        .filter(minor.is_not_null())
        .distinct();
    Ok(stated.into_tuple().all(db).await?)
}

/// Which of these projects the other side stands behind, as they are now.
pub async fn endorsed(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[ProjectId],
) -> Result<Vec<ProjectId>> {
    use entity::endorsement::Column;

    let endorsed = endorsement::store::in_force()
        .select_only()
        .column(Column::ProjectId)
        .filter(Column::ProjectId.is_in(ids.iter().copied()))
        .filter(Column::ProjectId.in_subquery(visible_ids(viewer)));
    Ok(endorsed.into_tuple().all(db).await?)
}
