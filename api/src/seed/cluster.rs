//! Which sectors belong to which cluster, and what each bank has in it.

use entity::id::ClusterPartId;
use entity::values::{Language, Publication, Side};
use entity::{cluster_part, cluster_part_place, cluster_part_zone, cluster_sector};

use super::known::Found;
use super::reading::{Reading, midnight};
use super::register::UNDATED;
use super::row::{Fault, Row};
use super::sheet;

/// Reads the posts and members of clusters.
pub fn read(reading: &mut Reading<'_>) -> Result<(), Fault> {
    posts(reading)?;
    members(reading)
}

/// The post of the chain leader is what a bank's part in a cluster begins with.
fn posts(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &["cluster", "side", "title_zh", "title_ru", "title_en"];
    for row in sheet::rows(reading.files, "cluster_posts.csv", COLUMNS)? {
        let cluster_code = reading.clusters.find(&row, "cluster")?;
        let side: Side = row.one_of("side")?;
        let id = reading.id(&row, "cluster_part", side, &cluster_code)?;
        let since = midnight(UNDATED);
        reading.owned.cluster_parts.push(cluster_part::Model {
            id,
            side,
            version: 1,
            created_at: since,
            updated_at: since,
            archived_at: None,
            publication: Publication::Published,
            published_at: Some(since),
            cluster_code,
            chain_leader_title_zh: Some(row.name("title_zh", Language::Zh)?),
            chain_leader_title_ru: Some(row.name("title_ru", Language::Ru)?),
            chain_leader_title_en: Some(row.name("title_en", Language::En)?),
            note_zh: None,
            note_ru: None,
            note_en: None,
        });
    }
    Ok(())
}

fn members(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &["cluster", "kind", "side", "member"];
    for row in sheet::rows(reading.files, "cluster_members.csv", COLUMNS)? {
        let cluster_code = reading.clusters.find(&row, "cluster")?;
        match row.text("kind")? {
            "SECTOR" => {
                let sector_code = reading.sectors.find(&row, "member")?;
                let members = &mut reading.reference.cluster_sectors;
                if members.iter().any(|known| known.sector_code == sector_code) {
                    return Err(row.wrong("member", "is a sector of two clusters"));
                }
                members.push(cluster_sector::Model {
                    cluster_code,
                    sector_code,
                });
            }
            "ZONE" => {
                let side = row.one_of("side")?;
                let zone = reading.zones.find(&row, "member", side)?;
                let member = Member::read(reading, &row, "cluster_part_zone", &cluster_code, zone)?;
                let since = midnight(UNDATED);
                reading
                    .owned
                    .cluster_part_zones
                    .push(cluster_part_zone::Model {
                        id: member.id.into(),
                        side,
                        version: 1,
                        created_at: since,
                        updated_at: since,
                        archived_at: None,
                        cluster_part_id: member.part,
                        zone_id: zone.id.into(),
                    });
            }
            "PLACE" => {
                let side = row.one_of("side")?;
                let place = reading.places.find(&row, "member", side)?;
                let member =
                    Member::read(reading, &row, "cluster_part_place", &cluster_code, place)?;
                let since = midnight(UNDATED);
                reading
                    .owned
                    .cluster_part_places
                    .push(cluster_part_place::Model {
                        id: member.id.into(),
                        side,
                        version: 1,
                        created_at: since,
                        updated_at: since,
                        archived_at: None,
                        cluster_part_id: member.part,
                        place_id: place.id.into(),
                    });
            }
            _ => return Err(row.wrong("kind", "is not one of SECTOR, ZONE, PLACE")),
        }
    }
    Ok(())
}

/// A zone or place of a part.
struct Member {
    id: uuid::Uuid,
    part: ClusterPartId,
}

impl Member {
    fn read(
        reading: &mut Reading<'_>,
        row: &Row,
        kind: &str,
        cluster: &str,
        found: Found,
    ) -> Result<Self, Fault> {
        let parts = &reading.owned.cluster_parts;
        let is_it =
            |part: &&cluster_part::Model| part.cluster_code == cluster && part.side == found.side;
        let Some(part) = parts.iter().find(is_it).map(|part| part.id) else {
            return Err(row.wrong("cluster", "has no post on this side"));
        };
        let code = format!("{cluster}/{}", row.text("member")?);
        let id = reading.id(row, kind, found.side, &code)?;
        Ok(Self { id, part })
    }
}
