//! The queries of enterprises.

use entity::id::EnterpriseId;
use entity::values::{IdentifierScheme, Ownership, Side, SubjectKind};
use entity::{enterprise, enterprise_identifier};
use sea_orm::sea_query::{Condition, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use super::record::EnterpriseRecord;
use crate::access::{Viewer, visible};
use crate::db::{row, rows};
use crate::error::{Flaw, Problem, Result};
use crate::page::{Page, PageArgs};
use crate::registry::project;
use crate::registry::record::{Record as _, RecordOrder};
use crate::registry::search::named;
use crate::writing::flaw;

/// The enterprises that the viewer may see.
pub fn visible_to(viewer: Viewer) -> Select<enterprise::Entity> {
    use enterprise::Column;

    enterprise::Entity::find().filter(visible(viewer, Column::Side, Column::Publication))
}

/// The same, no columns chosen yet.
pub fn rows_visible_to(viewer: Viewer) -> SelectStatement {
    use enterprise::Column;

    Query::select()
        .from(enterprise::Entity)
        .cond_where(visible(viewer, Column::Side, Column::Publication))
        .take()
}

/// The enterprises with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[EnterpriseId],
) -> Result<Vec<enterprise::Model>> {
    let ids = ids.iter().copied();
    let with_ids = visible_to(viewer).filter(enterprise::Column::Id.is_in(ids));
    Ok(rows(db, with_ids).await?)
}

/// Which enterprises a list has; an empty list of values leaves a condition out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Owned by any of these sides.
    pub sides: Vec<Side>,
    /// Of any of these countries, ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// Owned in any of these ways.
    pub ownerships: Vec<Ownership>,
    /// In any of these sectors, by code; in none of them when there are none.
    pub sectors: Option<Vec<String>>,
    /// Taking part in any of these projects, by code.
    pub projects: Vec<String>,
    /// With all words of this text in some name.
    pub text: Option<String>,
    /// Archived ones too.
    pub include_archived: bool,
}

impl Filter {
    fn condition(&self, viewer: Viewer) -> Condition {
        let mut all = Condition::all();
        if !self.sides.is_empty() {
            all = all.add(enterprise::Column::Side.is_in(self.sides.iter().copied()));
        }
        if !self.countries.is_empty() {
            all = all.add(enterprise::Column::Country.is_in(self.countries.iter().cloned()));
        }
        if !self.ownerships.is_empty() {
            all = all.add(enterprise::Column::Ownership.is_in(self.ownerships.iter().cloned()));
        }
        if let Some(sectors) = &self.sectors {
            all = all.add(enterprise::Column::SectorCode.is_in(sectors));
        }
        if !self.projects.is_empty() {
            let taking_part = project::store::taking_part(viewer, &self.projects);
            all = all.add(enterprise::Column::Id.in_subquery(taking_part));
        }
        if !self.include_archived {
            all = all.add(enterprise::Column::ArchivedAt.is_null());
        }
        all.add(named(
            [enterprise::Column::Id, enterprise::Column::Code],
            SubjectKind::Enterprise,
            self.text.as_deref(),
        ))
    }
}

/// One page of the enterprises that fit the filter.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    order: RecordOrder,
    page: &PageArgs,
) -> Result<Page<enterprise::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition(viewer));
    page.apply(
        QuerySelect::query(&mut select),
        &order.sort::<enterprise::Model>(),
    )?;
    Ok(page.page(rows(db, select).await?))
}

/// How many enterprises fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition(viewer))
        .count(db)
        .await?)
}

/// The enterprise with this code; the Chinese side's first, where both have one.
pub async fn by_code(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    code: &str,
) -> Result<Option<enterprise::Model>> {
    let with_code = visible_to(viewer).filter(enterprise::Column::Code.eq(code));
    Ok(row(db, with_code.order_by_asc(enterprise::Column::Side)).await?)
}

/// The enterprise with this official number.
pub async fn by_identifier(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    scheme: IdentifierScheme,
    value: &str,
) -> Result<Option<enterprise::Model>> {
    let numbered = enterprise_identifier::Entity::find()
        .select_only()
        .column(enterprise_identifier::Column::EnterpriseId)
        .filter(enterprise_identifier::Column::Scheme.eq(scheme))
        .filter(enterprise_identifier::Column::Value.eq(value))
        .filter(enterprise_identifier::Column::ArchivedAt.is_null());
    let with_number =
        visible_to(viewer).filter(enterprise::Column::Id.in_subquery(numbered.into_query()));
    Ok(with_number
        .order_by_asc(enterprise::Column::Side)
        .one(db)
        .await?)
}

/// The official numbers that an enterprise has now, as they were entered.
pub async fn numbers(
    db: &DatabaseTransaction,
    enterprise: Uuid,
) -> Result<Vec<enterprise_identifier::Model>> {
    use enterprise_identifier::Column;

    let numbers = enterprise_identifier::Entity::find()
        .filter(Column::EnterpriseId.eq(enterprise))
        .filter(Column::ArchivedAt.is_null())
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id);
    Ok(numbers.all(db).await?)
}

/// Which of an enterprise's numbers another of its side has, and which enterprise that is.
pub async fn numbers_taken(
    db: &DatabaseTransaction,
    record: &EnterpriseRecord,
) -> Result<Vec<Flaw>> {
    use enterprise_identifier::Column;

    let mut taken = Vec::new();
    for (index, number) in record.identifiers.in_use().enumerate() {
        let other = enterprise_identifier::Entity::find()
            .filter(Column::Side.eq(record.row.side))
            .filter(Column::Scheme.eq(number.scheme))
            .filter(Column::Value.eq(&number.value))
            .filter(Column::ArchivedAt.is_null())
            .filter(Column::EnterpriseId.ne(record.row.id.0))
            .one(db)
            .await?;
        let Some(other) = other else { continue };
        let holder = enterprise::Entity::find_by_id(other.enterprise_id)
            .one(db)
            .await?;
        let name = holder.and_then(|row| row.name().any().map(str::to_owned));
        let problem = Problem::new("IDENTIFIER_TAKEN")
            .with("value", &number.value)
            .with("name", name.unwrap_or_default());
        taken.push(flaw::error(&format!("identifiers.{index}.value"), problem));
    }
    Ok(taken)
}
