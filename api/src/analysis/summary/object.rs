//! Summaries in the schema.

use async_graphql::{Context, MergedObject, Object, SimpleObject};

use super::figures::Figures;
use super::trade_object::TradeSummary;
use crate::error::Result;
use crate::graphql::values::{Ownership, Side, Stage, Standing};
use crate::graphql::{DatedMoney, InPlace, PeriodShown, neighbours};
use crate::registry::cluster::Cluster;
use crate::registry::sector::Sector;
use crate::registry::source::Source;
use crate::trade::rate::ExchangeRate;

/// A sector, summed up.
#[derive(MergedObject)]
pub struct SectorSummary(pub OfSector, pub SummaryFigures);

/// A cluster, summed up: its projects, and the enterprises and trade of its sectors.
#[derive(MergedObject)]
pub struct ClusterSummary(pub OfCluster, pub SummaryFigures);

/// The whole register, summed up.
#[derive(MergedObject)]
pub struct Overview(pub OfRegister, pub SummaryFigures);

/// What a sector summary is of.
#[derive(SimpleObject)]
pub struct OfSector {
    /// The sector.
    pub sector: Sector,
}

/// What a cluster summary is of.
#[derive(SimpleObject)]
pub struct OfCluster {
    /// The cluster.
    pub cluster: Cluster,
}

/// What the overview has beside the figures.
#[derive(SimpleObject)]
pub struct OfRegister {
    /// Zones, in all.
    pub zone_count: i64,
    /// Places, in all.
    pub place_count: i64,
}

/// Figures summed up.
pub struct SummaryFigures(pub Figures);

/// How many projects or enterprises are alike.
#[derive(SimpleObject)]
#[graphql(concrete(name = "StageCount", params(Stage)))]
#[graphql(concrete(name = "StandingCount", params(Standing)))]
#[graphql(concrete(name = "SideCount", params(Side)))]
#[graphql(concrete(name = "OwnershipCount", params(Ownership)))]
#[graphql(concrete(name = "CountryCount", params(String)))]
pub struct Count<T: async_graphql::OutputType> {
    /// In what they are alike; a country by ISO 3166-1 alpha-2.
    of: T,
    /// How many they are.
    count: i64,
}

fn counts<T: async_graphql::OutputType, U: Into<T>>(
    pairs: Vec<(U, i64)>,
) -> Vec<InPlace<Count<T>>> {
    let counts = pairs.into_iter().map(|(of, count)| Count {
        of: of.into(),
        count,
    });
    counts.map(InPlace).collect()
}

/// Projects, counted. What counts nothing is left out.
#[derive(SimpleObject)]
pub struct ProjectCounts {
    /// All.
    total: i64,
    /// At each stage.
    by_stage: Vec<InPlace<Count<Stage>>>,
    /// Of each standing.
    by_standing: Vec<InPlace<Count<Standing>>>,
    /// Of each side.
    by_side: Vec<InPlace<Count<Side>>>,
}

/// Enterprises, counted. What counts nothing is left out.
#[derive(SimpleObject)]
pub struct EnterpriseCounts {
    /// All.
    total: i64,
    /// Of each country, ISO 3166-1 alpha-2.
    by_country: Vec<InPlace<Count<String>>>,
    /// Of each ownership.
    by_ownership: Vec<InPlace<Count<Ownership>>>,
}

/// A sum of amounts in several currencies, converted into one.
#[derive(SimpleObject)]
pub struct ConvertedTotal {
    /// The sum of what could be converted, each amount at the rate of its own month.
    total: DatedMoney,
    /// The rates used.
    rates: Vec<ExchangeRate>,
    /// Sums for which no rate is recorded, one a currency; they are not in the total.
    unconverted: Vec<DatedMoney>,
}

impl From<&super::figures::Investment> for ConvertedTotal {
    fn from(investment: &super::figures::Investment) -> Self {
        let conversion = &investment.conversion;
        Self {
            total: investment.total.into(),
            rates: conversion.rates.iter().cloned().map(Into::into).collect(),
            unconverted: conversion
                .unconverted
                .iter()
                .copied()
                .map(Into::into)
                .collect(),
        }
    }
}

/// Figures summed up.
#[Object]
impl SummaryFigures {
    /// The months of the trade figures.
    async fn period(&self) -> PeriodShown {
        self.0.period.into()
    }

    /// Its projects, counted.
    async fn projects(&self) -> InPlace<ProjectCounts> {
        let counted = self.0.projects.clone();
        InPlace(ProjectCounts {
            total: counted.total,
            by_stage: counts(counted.by_stage),
            by_standing: counts(counted.by_standing),
            by_side: counts(counted.by_side),
        })
    }

    /// What its projects are to cost, as far as published.
    async fn planned_investment(&self) -> ConvertedTotal {
        (&self.0.planned_investment).into()
    }

    /// What its projects have cost, as far as published.
    async fn actual_investment(&self) -> ConvertedTotal {
        (&self.0.actual_investment).into()
    }

    /// Its enterprises, counted.
    async fn enterprises(&self) -> InPlace<EnterpriseCounts> {
        let counted = self.0.enterprises.clone();
        InPlace(EnterpriseCounts {
            total: counted.total,
            by_country: counts(counted.by_country),
            by_ownership: counts(counted.by_ownership),
        })
    }

    /// Its trade in the period, as one side reports it.
    async fn trade(&self) -> InPlace<TradeSummary<'_>> {
        InPlace(TradeSummary(&self.0.trade))
    }

    /// Where the figures are from: the sources of its projects and enterprises, and of the trade
    /// datasets that have figures of the period.
    async fn sources(&self, ctx: &Context<'_>) -> Result<Vec<Source>> {
        let mut sources: Vec<Source> = neighbours(ctx, self.0.sources.iter().copied()).await?;
        sources.sort_by(|one, other| (&one.0.code, one.0.side).cmp(&(&other.0.code, other.0.side)));
        Ok(sources)
    }
}
