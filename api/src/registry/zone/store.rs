//! The queries of zones.

use entity::id::ZoneId;
use entity::values::{Side, SubjectKind, ZoneKind};
use entity::zone;
use sea_orm::sea_query::Condition;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use crate::access::{Viewer, visible};
use crate::db::{row, rows};
use crate::error::Result;
use crate::page::{Page, PageArgs};
use crate::registry::record::RecordOrder;
use crate::registry::search::named;
use crate::registry::{cluster_part, place};

/// The zones that the viewer may see.
pub fn visible_to(viewer: Viewer) -> Select<zone::Entity> {
    use zone::Column;

    zone::Entity::find().filter(visible(viewer, Column::Side, Column::Publication))
}

/// The zones with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[ZoneId],
) -> Result<Vec<zone::Model>> {
    let ids = ids.iter().copied();
    let with_ids = visible_to(viewer).filter(zone::Column::Id.is_in(ids));
    Ok(rows(db, with_ids).await?)
}

/// The zones of a side that are in use, by code.
pub async fn of_side(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    side: Side,
) -> Result<Vec<zone::Model>> {
    let of_side = visible_to(viewer)
        .filter(zone::Column::Side.eq(side))
        .filter(zone::Column::ArchivedAt.is_null())
        .order_by_asc(zone::Column::Code);
    Ok(rows(db, of_side).await?)
}

/// Which zones a list has; an empty list of values leaves a condition out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Owned by any of these sides.
    pub sides: Vec<Side>,
    /// Of any of these kinds.
    pub kinds: Vec<ZoneKind>,
    /// In any of these countries, ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// In any of these places, by code.
    pub places: Vec<String>,
    /// Of the published part of a bank in any of these clusters, by code.
    pub clusters: Vec<String>,
    /// With all words of this text in some name.
    pub text: Option<String>,
    /// Archived ones too.
    pub include_archived: bool,
}

impl Filter {
    fn condition(&self, viewer: Viewer) -> Condition {
        let mut all = Condition::all();
        if !self.sides.is_empty() {
            all = all.add(zone::Column::Side.is_in(self.sides.iter().copied()));
        }
        if !self.kinds.is_empty() {
            all = all.add(zone::Column::Kind.is_in(self.kinds.iter().cloned()));
        }
        if !self.countries.is_empty() {
            all = all.add(zone::Column::Country.is_in(self.countries.iter().cloned()));
        }
        if !self.places.is_empty() {
            let places = place::store::with_codes(viewer, &self.places);
            all = all.add(zone::Column::PlaceId.in_subquery(places));
        }
        if !self.clusters.is_empty() {
            let members = cluster_part::store::ZONES.in_clusters(&self.clusters);
            all = all.add(zone::Column::Id.in_subquery(members));
        }
        if !self.include_archived {
            all = all.add(zone::Column::ArchivedAt.is_null());
        }
        all.add(named(
            [zone::Column::Id, zone::Column::Code],
            SubjectKind::Zone,
            self.text.as_deref(),
        ))
    }
}

/// One page of the zones that fit the filter.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    order: RecordOrder,
    page: &PageArgs,
) -> Result<Page<zone::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition(viewer));
    page.apply(
        QuerySelect::query(&mut select),
        &order.sort::<zone::Model>(),
    )?;
    Ok(page.page(rows(db, select).await?))
}

/// How many zones fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition(viewer))
        .count(db)
        .await?)
}

/// The zone with this code; the Chinese side's first, where both have one.
pub async fn by_code(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    code: &str,
) -> Result<Option<zone::Model>> {
    let with_code = visible_to(viewer).filter(zone::Column::Code.eq(code));
    Ok(row(db, with_code.order_by_asc(zone::Column::Side)).await?)
}
