//! Everything the data files say, as rows of the tables.

use entity::{
    alias, cluster, cluster_place, cluster_post, cluster_sector, cluster_zone, enterprise,
    hs_chapter, hs_sector, indicator, milestone, observation, participant, place, project, sector,
    sector_external_code, source, unit, zone,
};

/// Reference data.
#[derive(Debug, Default)]
pub struct Reference {
    pub units: Vec<unit::Model>,
    pub sectors: Vec<sector::Model>,
    pub sector_codes: Vec<sector_external_code::Model>,
    pub hs_chapters: Vec<hs_chapter::Model>,
    pub hs_sectors: Vec<hs_sector::Model>,
    pub indicators: Vec<indicator::Model>,
    pub clusters: Vec<cluster::Model>,
    pub cluster_posts: Vec<cluster_post::Model>,
    pub cluster_sectors: Vec<cluster_sector::Model>,
    pub cluster_zones: Vec<cluster_zone::Model>,
    pub cluster_places: Vec<cluster_place::Model>,
}

/// Records that a side owns.
#[derive(Debug, Default)]
pub struct Owned {
    pub sources: Vec<source::Model>,
    pub places: Vec<place::Model>,
    pub zones: Vec<zone::Model>,
    pub enterprises: Vec<enterprise::Model>,
    pub projects: Vec<project::Model>,
    pub participants: Vec<participant::Model>,
    pub milestones: Vec<milestone::Model>,
    pub aliases: Vec<alias::Model>,
    pub observations: Vec<observation::Model>,
}
