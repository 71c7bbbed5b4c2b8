//! Reference data, kept in memory.
//!
//! Sectors, clusters, units, indicators and the Harmonized System are the same on both banks and
//! change by release only, so a running server reads them once.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use entity::values::CodeScheme;
use entity::{
    cluster, cluster_sector, hs_chapter, hs_sector, indicator, sector, sector_external_code, unit,
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryOrder};

use crate::text::Localized;

/// All reference data.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// In display order.
    pub sectors: Vec<Arc<SectorEntry>>,
    /// In display order.
    pub clusters: Vec<Arc<ClusterEntry>>,
    /// In display order.
    pub indicators: Vec<Arc<IndicatorEntry>>,
    units: HashMap<String, Localized>,
    hs_chapters: BTreeMap<String, Localized>,
    hs_sectors: BTreeMap<String, (String, Localized)>,
}

/// A sector.
#[derive(Debug)]
pub struct SectorEntry {
    /// Stable code.
    pub code: String,
    /// Its name.
    pub name: Localized,
    /// Its codes in official classifications.
    pub external_codes: Vec<(CodeScheme, String)>,
    /// The cluster it belongs to.
    pub cluster_code: Option<String>,
}

/// A cluster.
#[derive(Debug)]
pub struct ClusterEntry {
    /// Stable code.
    pub code: String,
    /// Its name.
    pub name: Localized,
    /// Codes of its sectors.
    pub sector_codes: Vec<String>,
}

/// An indicator.
#[derive(Debug)]
pub struct IndicatorEntry {
    /// Stable code.
    pub code: String,
    /// Its name.
    pub name: Localized,
}

impl Catalogue {
    /// Reads all reference data.
    pub async fn load(db: &impl ConnectionTrait) -> Result<Self, DbErr> {
        let sectors = load_sectors(db).await?;
        let clusters = load_clusters(db).await?;
        let indicators = indicator::Entity::find().order_by_asc(indicator::Column::Position);
        let units = unit::Entity::find().all(db).await?;
        let hs_chapters = hs_chapter::Entity::find().all(db).await?;
        let hs_sectors = hs_sector::Entity::find().all(db).await?;
        Ok(Self {
            sectors,
            clusters,
            indicators: (indicators.all(db).await?.into_iter())
                .map(|row| {
                    let name = Localized::reference(row.name_zh, row.name_ru, row.name_en);
                    Arc::new(IndicatorEntry {
                        code: row.code,
                        name,
                    })
                })
                .collect(),
            units: (units.into_iter())
                .map(|row| {
                    (
                        row.code,
                        Localized::reference(row.name_zh, row.name_ru, row.name_en),
                    )
                })
                .collect(),
            hs_chapters: (hs_chapters.into_iter())
                .map(|row| {
                    (
                        row.code,
                        Localized::reference(row.name_zh, row.name_ru, row.name_en),
                    )
                })
                .collect(),
            hs_sectors: (hs_sectors.into_iter())
                .map(|row| {
                    let name = Localized::reference(row.name_zh, row.name_ru, row.name_en);
                    (row.hs_prefix, (row.sector_code, name))
                })
                .collect(),
        })
    }

    /// A sector by its code.
    pub fn sector(&self, code: &str) -> Option<&Arc<SectorEntry>> {
        self.sectors.iter().find(|sector| sector.code == code)
    }

    /// A cluster by its code.
    pub fn cluster(&self, code: &str) -> Option<&Arc<ClusterEntry>> {
        self.clusters.iter().find(|cluster| cluster.code == code)
    }

    /// An indicator by its code.
    pub fn indicator(&self, code: &str) -> Option<&Arc<IndicatorEntry>> {
        self.indicators
            .iter()
            .find(|indicator| indicator.code == code)
    }

    /// The name of a unit.
    pub fn unit(&self, code: &str) -> Option<&Localized> {
        self.units.get(code)
    }

    /// The codes and names of all units, in no order.
    pub fn units(&self) -> impl Iterator<Item = (&str, &Localized)> {
        self.units.iter().map(|(code, name)| (code.as_str(), name))
    }

    /// The codes of all HS chapters.
    pub fn hs_chapter_codes(&self) -> impl Iterator<Item = &str> {
        self.hs_chapters.keys().map(String::as_str)
    }

    /// The name of an HS chapter.
    pub fn hs_chapter(&self, code: &str) -> Option<&Localized> {
        self.hs_chapters.get(code)
    }

    /// The HS prefixes that lead to any of these sectors. What begins with one may have a longer
    /// one that leads elsewhere.
    pub fn hs_prefixes(&self, sectors: &[String]) -> Vec<String> {
        let leading = self.hs_sectors.iter();
        leading
            .filter(|(_, (sector, _))| sectors.contains(sector))
            .map(|(prefix, _)| prefix.clone())
            .collect()
    }

    /// The sector of trade under an HS code, and the name of the prefix that decides it: the
    /// longest that the code starts with.
    pub fn hs_sector(&self, hs_code: &str) -> Option<(&str, &Localized)> {
        (2..=hs_code.len()).rev().find_map(|length| {
            let (sector, name) = self.hs_sectors.get(hs_code.get(..length)?)?;
            Some((sector.as_str(), name))
        })
    }
}

async fn load_sectors(db: &impl ConnectionTrait) -> Result<Vec<Arc<SectorEntry>>, DbErr> {
    let rows = sector::Entity::find()
        .order_by_asc(sector::Column::Position)
        .all(db)
        .await?;
    let codes = sector_external_code::Entity::find()
        .order_by_asc(sector_external_code::Column::Scheme)
        .all(db)
        .await?;
    let clusters = cluster_sector::Entity::find().all(db).await?;
    let entry = |row: sector::Model| SectorEntry {
        external_codes: (codes.iter())
            .filter(|code| code.sector_code == row.code)
            .map(|code| (code.scheme, code.code.clone()))
            .collect(),
        cluster_code: (clusters.iter())
            .find(|cluster| cluster.sector_code == row.code)
            .map(|cluster| cluster.cluster_code.clone()),
        name: Localized::reference(row.name_zh, row.name_ru, row.name_en),
        code: row.code,
    };
    Ok(rows.into_iter().map(entry).map(Arc::new).collect())
}

async fn load_clusters(db: &impl ConnectionTrait) -> Result<Vec<Arc<ClusterEntry>>, DbErr> {
    let rows = cluster::Entity::find()
        .order_by_asc(cluster::Column::Position)
        .all(db)
        .await?;
    let sectors = cluster_sector::Entity::find().all(db).await?;
    let entry = |row: cluster::Model| ClusterEntry {
        sector_codes: (sectors.iter())
            .filter(|sector| sector.cluster_code == row.code)
            .map(|sector| sector.sector_code.clone())
            .collect(),
        name: Localized::reference(row.name_zh, row.name_ru, row.name_en),
        code: row.code,
    };
    Ok(rows.into_iter().map(entry).map(Arc::new).collect())
}
