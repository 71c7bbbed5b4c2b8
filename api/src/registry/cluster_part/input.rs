//! Cluster parts as a client gives them.

use async_graphql::{InputObject, MaybeUndefined};
use entity::values::{Publication, RevisionAction};
use entity::{cluster_part_place, cluster_part_zone, place, zone};
use sea_orm::Select;
use uuid::Uuid;

use super::record::ClusterPartRecord;
use crate::error::{Problem, Result};
use crate::graphql::entry::{
    By, LocalizedTextInput, Texts, list, localized, refer_code, refer_named,
};
use crate::registry;
use crate::registry::cluster::ClusterBy;
use crate::registry::place::PlaceBy;
use crate::registry::zone::ZoneBy;
use crate::writing::neighbour::{Bank, warn_unpublished};
use crate::writing::{Change, Desk, OwnedRow, Part, Record, Stamp};

/// What can be said of one's own side's part in a cluster. What is left out stays as it is, null
/// clears it; a list is given whole, and what is not in it any more is archived.
#[derive(Clone, Debug, InputObject)]
pub struct ClusterPartFields {
    /// The cluster; a part stays in it.
    cluster: MaybeUndefined<ClusterBy>,
    /// The title of the chain leader's post; the owner's language is obligatory.
    chain_leader_title: MaybeUndefined<LocalizedTextInput>,
    /// What else there is to say of the part.
    note: MaybeUndefined<LocalizedTextInput>,
    /// Its zones, all of them, of the own side.
    zones: MaybeUndefined<Vec<ZoneBy>>,
    /// Its places, all of them, of the own side.
    places: MaybeUndefined<Vec<PlaceBy>>,
}

impl Change<ClusterPartRecord> for ClusterPartFields {
    fn action(&self) -> RevisionAction {
        RevisionAction::Update
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut ClusterPartRecord) -> Result<()> {
        let row = &mut record.row;
        lay_cluster(desk, self.cluster, &mut row.cluster_code);
        let title = Texts {
            zh: &mut row.chain_leader_title_zh,
            ru: &mut row.chain_leader_title_ru,
            en: &mut row.chain_leader_title_en,
        };
        localized(desk, "chainLeaderTitle", self.chain_leader_title, title);
        let note = Texts {
            zh: &mut row.note_zh,
            ru: &mut row.note_ru,
            en: &mut row.note_en,
        };
        localized(desk, "note", self.note, note);

        let (part, side, now) = (row.id.0, desk.side, desk.now);
        let visible = registry::zone::store::visible_to(desk.viewer);
        let zones = given(desk, "zones", visible, self.zones, |it: &zone::Model| {
            it.publication
        });
        if let Some(zones) = zones.await? {
            let member = |zone: &zone::Model| cluster_part_zone::Model {
                zone_id: zone.id,
                ..Part::blank(Stamp::new(side, now), ClusterPartRecord::KIND, part)
            };
            record
                .zones
                .replace(zones.iter().map(member).collect(), now);
        }
        let visible = registry::place::store::visible_to(desk.viewer);
        let places = given(desk, "places", visible, self.places, |it: &place::Model| {
            it.publication
        });
        if let Some(places) = places.await? {
            let member = |place: &place::Model| cluster_part_place::Model {
                place_id: place.id,
                ..Part::blank(Stamp::new(side, now), ClusterPartRecord::KIND, part)
            };
            record
                .places
                .replace(places.iter().map(member).collect(), now);
        }
        Ok(())
    }
}

/// The cluster of a part that is new; one that is there stays in its cluster.
fn lay_cluster(desk: &mut Desk<'_>, given: MaybeUndefined<ClusterBy>, to: &mut String) {
    if desk.creating && !given.is_value() {
        desk.refuse("cluster", Problem::new("VALUE_MISSING"));
        return;
    }
    if given.is_null() {
        desk.refuse("cluster", Problem::new("CLUSTER_FIXED"));
        return;
    }
    let catalogue = desk.app.catalogue();
    let is_cluster = |code: &str| catalogue.cluster(code).is_some();
    let mut code = None;
    refer_code(desk, "cluster", given, is_cluster, &mut code);
    match code {
        Some(code) if desk.creating => *to = code,
        Some(code) if code != *to => desk.refuse("cluster", Problem::new("CLUSTER_FIXED")),
        _ => {}
    }
}

/// The records of a list that is given, those that there are; says at the desk what is wrong with
/// the others.
async fn given<R: OwnedRow>(
    desk: &mut Desk<'_>,
    field: &str,
    visible: Select<R::Table>,
    given: MaybeUndefined<Vec<impl By>>,
    publication: impl Fn(&R) -> Publication,
) -> Result<Option<Vec<R>>> {
    let Some(given) = list(desk, field, given) else {
        return Ok(None);
    };
    let mut rows = Vec::with_capacity(given.len());
    desk.enter(field);
    for (index, by) in given.into_iter().enumerate() {
        desk.enter(index);
        let mut id: Option<Uuid> = None;
        let found = refer_named(desk, "", visible.clone(), by.named(), Bank::Own, &mut id);
        let found: Option<R> = found.await?;
        if let Some(row) = &found {
            warn_unpublished(desk, "", publication(row));
        }
        rows.extend(found);
        desk.leave();
    }
    desk.leave();
    Ok(Some(rows))
}
