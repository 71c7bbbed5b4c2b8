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

/// A beginning of HS codes that leads to a sector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HsPrefix {
    /// Two to ten digits.
    pub prefix: String,
    /// What goods it stands for.
    pub name: Localized,
    /// Longer ones that begin with it and lead to other sectors.
    pub except: Vec<String>,
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

    /// The HS prefixes that lead to any of these sectors, each with the longer ones that lead
    /// elsewhere.
    pub fn hs_prefixes(&self, sectors: &[String]) -> Vec<HsPrefix> {
        let (leading, elsewhere): (Vec<_>, Vec<_>) =
            (self.hs_sectors.iter()).partition(|(_, (sector, _))| sectors.contains(sector));
        let except = |prefix: &str| {
            let longer = elsewhere.iter().map(|(other, _)| (*other).clone());
            longer.filter(|other| other.starts_with(prefix)).collect()
        };
        leading
            .into_iter()
            .map(|(prefix, (_, name))| HsPrefix {
                except: except(prefix),
                prefix: prefix.clone(),
                name: name.clone(),
            })
            .collect()
    }

    /// The sectors that are of these and of these clusters; nothing when neither is given.
    pub fn sectors_among(&self, sectors: Vec<String>, clusters: &[String]) -> Option<Vec<String>> {
        if clusters.is_empty() {
            return (!sectors.is_empty()).then_some(sectors);
        }
        let of_clusters = clusters.iter().filter_map(|code| self.cluster(code));
        let of_clusters = of_clusters.flat_map(|cluster| cluster.sector_codes.iter().cloned());
        let is_of_both = |code: &String| sectors.is_empty() || sectors.contains(code);
        Some(of_clusters.filter(is_of_both).collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(prefixes: &[(&str, &str)]) -> Catalogue {
        let name = Localized::reference("木".into(), "Лес".into(), "Wood".into());
        let led = |(prefix, sector): &(&str, &str)| {
            ((*prefix).to_owned(), ((*sector).to_owned(), name.clone()))
        };
        Catalogue {
            hs_sectors: prefixes.iter().map(led).collect(),
            ..Catalogue::default()
        }
    }

    fn prefixes(catalogue: &Catalogue, sectors: &[&str]) -> Vec<(String, Vec<String>)> {
        let sectors: Vec<String> = sectors.iter().map(|&code| code.to_owned()).collect();
        let found = catalogue.hs_prefixes(&sectors).into_iter();
        found.map(|it| (it.prefix, it.except)).collect()
    }

    #[test]
    fn a_prefix_leads_to_its_sector_but_where_a_longer_one_leads_elsewhere() {
        let nested = catalogue(&[
            ("44", "TIMBER"),
            ("4401", "ENERGY"),
            ("440131", "TIMBER"),
            ("94", "TIMBER"),
        ]);
        let owned = |prefix: &str, except: &[&str]| {
            (
                prefix.to_owned(),
                except.iter().map(|&it| it.to_owned()).collect::<Vec<_>>(),
            )
        };

        assert_eq!(
            prefixes(&nested, &["TIMBER"]),
            [
                owned("44", &["4401"]),
                owned("440131", &[]),
                owned("94", &[])
            ]
        );
        assert_eq!(prefixes(&nested, &["ENERGY"]), [owned("4401", &["440131"])]);
        // Of both, nothing leads elsewhere.
        assert!(
            prefixes(&nested, &["TIMBER", "ENERGY"])
                .iter()
                .all(|(_, except)| except.is_empty())
        );
        assert_eq!(prefixes(&nested, &["MEDICINE"]), []);
    }
}
