//! The rules of cluster parts.

use entity::cluster_part;

use super::record::ClusterPartRecord;
use crate::error::{Flaw, Problem};
use crate::text::Localized;
use crate::writing::flaw;
use crate::writing::rules::{both_languages, owners_language};

/// What is wrong with a part, whatever is to become of it.
pub fn check(part: &ClusterPartRecord) -> Vec<Flaw> {
    let title = owners_language("chainLeaderTitle", &title(&part.row));
    let mut found: Vec<Flaw> = title.into_iter().collect();
    let zones = part.zones.in_use().map(|it| it.zone_id.0);
    found.extend(twice("zones", zones));
    let places = part.places.in_use().map(|it| it.place_id.0);
    found.extend(twice("places", places));
    found
}

/// What a part lacks for being published: the one list there is.
pub fn gate(row: &cluster_part::Model) -> Vec<Flaw> {
    both_languages("chainLeaderTitle", &title(row))
}

/// The title of its chain leader's post.
pub fn title(row: &cluster_part::Model) -> Localized {
    let zh = row.chain_leader_title_zh.clone();
    let ru = row.chain_leader_title_ru.clone();
    Localized::owned(row.side, zh, ru, row.chain_leader_title_en.clone())
}

/// What there is to say of it.
pub fn note(row: &cluster_part::Model) -> Localized {
    let (zh, ru, en) = (&row.note_zh, &row.note_ru, &row.note_en);
    Localized::owned(row.side, zh.clone(), ru.clone(), en.clone())
}

fn twice(list: &str, members: impl Iterator<Item = uuid::Uuid>) -> Vec<Flaw> {
    let mut seen = Vec::new();
    let mut found = Vec::new();
    for (index, member) in members.enumerate() {
        if seen.contains(&member) {
            let problem = Problem::new("MEMBER_TWICE");
            found.push(flaw::error(&format!("{list}.{index}"), problem));
        }
        seen.push(member);
    }
    found
}
