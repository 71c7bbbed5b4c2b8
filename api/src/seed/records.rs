//! Everything the data files say, as rows of the tables.

use entity::{
    alias, cluster, cluster_part, cluster_part_place, cluster_part_zone, cluster_sector,
    enterprise, hs_chapter, hs_sector, indicator, milestone, observation, participant, place,
    project, sector, sector_external_code, source, unit, zone,
};

/// Reference data.
#[derive(Debug, Default)]
pub struct Reference {
    /// Of `units.csv`.
    pub units: Vec<unit::Model>,
    /// Of `sectors.csv`.
    pub sectors: Vec<sector::Model>,
    /// Of `sectors.csv`.
    pub sector_codes: Vec<sector_external_code::Model>,
    /// Of `hs_chapters.csv`.
    pub hs_chapters: Vec<hs_chapter::Model>,
    /// Of `hs_sector.csv`.
    pub hs_sectors: Vec<hs_sector::Model>,
    /// Of `indicators.csv`.
    pub indicators: Vec<indicator::Model>,
    /// Of `clusters.csv`.
    pub clusters: Vec<cluster::Model>,
    /// Of `cluster_members.csv`.
    pub cluster_sectors: Vec<cluster_sector::Model>,
}

/// Records that a side owns.
#[derive(Debug, Default)]
pub struct Owned {
    /// Of `sources.csv`.
    pub sources: Vec<source::Model>,
    /// Of `places.csv`.
    pub places: Vec<place::Model>,
    /// Of `zones.csv`.
    pub zones: Vec<zone::Model>,
    /// Of `enterprises.csv`.
    pub enterprises: Vec<enterprise::Model>,
    /// Of `projects.csv`.
    pub projects: Vec<project::Model>,
    /// Of `participants.csv`.
    pub participants: Vec<participant::Model>,
    /// Of `milestones.csv`.
    pub milestones: Vec<milestone::Model>,
    /// Of `aliases.csv`.
    pub aliases: Vec<alias::Model>,
    /// Of `observations.csv`.
    pub observations: Vec<observation::Model>,
    /// Of `cluster_posts.csv`.
    pub cluster_parts: Vec<cluster_part::Model>,
    /// Of `cluster_members.csv`.
    pub cluster_part_zones: Vec<cluster_part_zone::Model>,
    /// Of `cluster_members.csv`.
    pub cluster_part_places: Vec<cluster_part_place::Model>,
}
