//! Which sectors, zones and places belong to which cluster.

use entity::values::Side;
use entity::{cluster_place, cluster_sector, cluster_zone};

use super::reading::Reading;
use super::row::Fault;
use super::sheet;

/// Reads the members of clusters.
pub fn read(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &["cluster", "kind", "side", "member"];
    for row in sheet::rows(reading.files, "cluster_members.csv", COLUMNS)? {
        let cluster_code = reading.clusters.find(&row, "cluster")?;
        let stands_twice = || row.wrong("member", "stands twice");
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
                let zone = reading
                    .zones
                    .find(&row, "member", row.one_of::<Side>("side")?)?;
                let member = cluster_zone::Model {
                    cluster_code,
                    zone_side: zone.side,
                    zone_id: zone.id.into(),
                };
                if reading.reference.cluster_zones.contains(&member) {
                    return Err(stands_twice());
                }
                reading.reference.cluster_zones.push(member);
            }
            "PLACE" => {
                let place = reading
                    .places
                    .find(&row, "member", row.one_of::<Side>("side")?)?;
                let member = cluster_place::Model {
                    cluster_code,
                    place_side: place.side,
                    place_id: place.id.into(),
                };
                if reading.reference.cluster_places.contains(&member) {
                    return Err(stands_twice());
                }
                reading.reference.cluster_places.push(member);
            }
            _ => return Err(row.wrong("kind", "is not one of SECTOR, ZONE, PLACE")),
        }
    }
    Ok(())
}
