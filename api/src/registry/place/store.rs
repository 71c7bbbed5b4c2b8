//! The queries of places.

use entity::id::PlaceId;
use entity::place;
use entity::values::{PlaceKind, Side, SubjectKind};
use sea_orm::sea_query::{Condition, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
};

use crate::access::{Viewer, visible};
use crate::db::{row, rows};
use crate::error::Result;
use crate::page::{Page, PageArgs};
use crate::registry::cluster_part;
use crate::registry::record::RecordOrder;
use crate::registry::search::named;

/// The places that the viewer may see.
pub fn visible_to(viewer: Viewer) -> Select<place::Entity> {
    use place::Column;

    place::Entity::find().filter(visible(viewer, Column::Side, Column::Publication))
}

/// The places with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[PlaceId],
) -> Result<Vec<place::Model>> {
    let ids = ids.iter().copied();
    let with_ids = visible_to(viewer).filter(place::Column::Id.is_in(ids));
    Ok(rows(db, with_ids).await?)
}

/// The places of a side that are in use, by code.
pub async fn of_side(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    side: Side,
) -> Result<Vec<place::Model>> {
    let of_side = visible_to(viewer)
        .filter(place::Column::Side.eq(side))
        .filter(place::Column::ArchivedAt.is_null())
        .order_by_asc(place::Column::Code);
    Ok(rows(db, of_side).await?)
}

/// Which places a list has; an empty list of values leaves a condition out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Owned by any of these sides.
    pub sides: Vec<Side>,
    /// Of any of these kinds.
    pub kinds: Vec<PlaceKind>,
    /// In any of these countries, ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// Of the published part of a bank in any of these clusters, by code.
    pub clusters: Vec<String>,
    /// With all words of this text in some name.
    pub text: Option<String>,
    /// Archived ones too.
    pub include_archived: bool,
}

impl Filter {
    fn condition(&self) -> Condition {
        let mut all = Condition::all();
        if !self.sides.is_empty() {
            all = all.add(place::Column::Side.is_in(self.sides.iter().copied()));
        }
        if !self.kinds.is_empty() {
            all = all.add(place::Column::Kind.is_in(self.kinds.iter().cloned()));
        }
        if !self.countries.is_empty() {
            all = all.add(place::Column::Country.is_in(self.countries.iter().cloned()));
        }
        if !self.clusters.is_empty() {
            let members = cluster_part::store::PLACES.in_clusters(&self.clusters);
            all = all.add(place::Column::Id.in_subquery(members));
        }
        if !self.include_archived {
            all = all.add(place::Column::ArchivedAt.is_null());
        }
        all.add(named(
            [place::Column::Id, place::Column::Code],
            SubjectKind::Place,
            self.text.as_deref(),
        ))
    }
}

/// One page of the places that fit the filter.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    order: RecordOrder,
    page: &PageArgs,
) -> Result<Page<place::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition());
    page.apply(
        QuerySelect::query(&mut select),
        &order.sort::<place::Model>(),
    )?;
    Ok(page.page(rows(db, select).await?))
}

/// How many places fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition())
        .count(db)
        .await?)
}

/// The place with this code; the Chinese side's first, where both have one.
pub async fn by_code(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    code: &str,
) -> Result<Option<place::Model>> {
    let with_code = visible_to(viewer).filter(place::Column::Code.eq(code));
    Ok(row(db, with_code.order_by_asc(place::Column::Side)).await?)
}

/// The places with these codes, whichever side owns them.
pub async fn by_codes(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    codes: &[String],
) -> Result<Vec<place::Model>> {
    Ok(visible_to(viewer)
        .filter(place::Column::Code.is_in(codes))
        .all(db)
        .await?)
}

/// The ids of the places with these codes.
pub fn with_codes(viewer: Viewer, codes: &[String]) -> SelectStatement {
    visible_to(viewer)
        .select_only()
        .column(place::Column::Id)
        .filter(place::Column::Code.is_in(codes))
        .into_query()
}

/// The places of these kinds that are in use, in the order of their codes.
pub async fn of_kinds(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    kinds: &[PlaceKind],
) -> Result<Vec<place::Model>> {
    let of_kinds = visible_to(viewer)
        .filter(place::Column::Kind.is_in(kinds.iter().copied()))
        .filter(place::Column::ArchivedAt.is_null())
        .order_by_asc(place::Column::Code)
        .order_by_asc(place::Column::Side);
    Ok(rows(db, of_kinds).await?)
}
