//! Reading summaries.

use async_graphql::{Context, InputObject, Lookahead, Object};

use super::object::{
    ClusterSummary, OfCluster, OfRegister, OfSector, Overview, SectorSummary, SummaryFigures,
};
use super::request::{Request, Wants};
use super::service::{self, Group};
use crate::error::Result;
use crate::graphql::codes::{parse_countries, parse_currency};
use crate::graphql::values::Side;
use crate::graphql::{Period, RequestContext};
use crate::registry::cluster::Cluster;
use crate::registry::sector::Sector;
use crate::registry::{place, zone};

/// Which figures to sum up.
#[derive(InputObject)]
pub struct SummaryFilter {
    /// Whose trade figures. Both banks report the same trade, so they are never added.
    #[graphql(default_with = "Side::Cn")]
    reporter: Side,
    /// Whether generated trade figures are taken in; where they are, the answer says so.
    #[graphql(default = true)]
    synthetic: bool,
    /// Trade with these countries only, ISO 3166-1 alpha-2; all by default.
    #[graphql(default)]
    partners: Vec<String>,
    /// Trade through these checkpoints only, by code of the place; all by default.
    #[graphql(default)]
    checkpoints: Vec<String>,
    /// Projects and enterprises of these sides only; both by default.
    #[graphql(default)]
    sides: Vec<Side>,
}

impl Default for SummaryFilter {
    fn default() -> Self {
        Self {
            reporter: Side::Cn,
            synthetic: true,
            partners: Vec::new(),
            checkpoints: Vec::new(),
            sides: Vec::new(),
        }
    }
}

fn request(period: Period, currency: &str, filter: Option<SummaryFilter>) -> Result<Request> {
    let filter = filter.unwrap_or_default();
    Ok(Request {
        period: period.short_range()?,
        currency: parse_currency(currency)?,
        reporter: filter.reporter.into(),
        synthetic: filter.synthetic,
        partners: parse_countries(filter.partners)?,
        checkpoints: filter.checkpoints,
        sides: filter.sides.into_iter().map(Into::into).collect(),
    })
}

fn wants(asked: &Lookahead<'_>) -> Wants {
    let (projects, trade) = (asked.field("projects"), asked.field("trade"));
    let enterprises = asked.field("enterprises");
    Wants {
        projects: projects.exists(),
        stages: projects.field("byStage").exists(),
        standings: projects.field("byStanding").exists(),
        sides: projects.field("bySide").exists(),
        investments: asked.field("plannedInvestment").exists()
            || asked.field("actualInvestment").exists(),
        enterprises: enterprises.exists(),
        countries: enterprises.field("byCountry").exists(),
        ownerships: enterprises.field("byOwnership").exists(),
        // A dataset is a source of the figures where it has any.
        trade: trade.exists() || asked.field("sources").exists(),
        weight: trade.field("netWeightGrams").exists(),
        synthetic: trade.field("containsSynthetic").exists(),
        months: trade.field("months").exists(),
        year_before: trade.field("growthOnYearBefore").exists(),
        period_before: trade.field("growthOnPeriodBefore").exists(),
        partners: trade.field("topPartners").exists(),
        chapters: trade.field("topChapters").exists(),
        sources: asked.field("sources").exists(),
    }
}

/// Reading summaries.
#[derive(Default)]
pub struct SummaryQuery;

/// Reading summaries.
#[Object]
impl SummaryQuery {
    /// Every sector summed up, in the order of the list.
    async fn sector_summaries(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The months of the trade figures, 240 at most.")] period: Period,
        #[graphql(desc = "The currency of all amounts, ISO 4217.", default = "CNY")]
        currency: String,
        #[graphql(desc = "Which figures to sum up.")] filter: Option<SummaryFilter>,
    ) -> Result<Vec<SectorSummary>> {
        let sectors = &ctx.app().catalogue().sectors;
        let groups: Vec<_> = sectors
            .iter()
            .map(|it| Group::Sector(it.code.clone()))
            .collect();
        let figures = summarise(ctx, request(period, &currency, filter)?, &groups).await?;
        let sectors = sectors.iter().cloned().map(Sector::from);
        Ok(sectors
            .zip(figures)
            .map(|(sector, figures)| SectorSummary(OfSector { sector }, figures))
            .collect())
    }

    /// One sector summed up; null when there is no such sector.
    async fn sector_summary(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Stable code of the sector.")] sector: String,
        #[graphql(desc = "The months of the trade figures, 240 at most.")] period: Period,
        #[graphql(desc = "The currency of all amounts, ISO 4217.", default = "CNY")]
        currency: String,
        #[graphql(desc = "Which figures to sum up.")] filter: Option<SummaryFilter>,
    ) -> Option<Result<SectorSummary>> {
        let found = Sector::find(ctx.app().catalogue(), Some(&sector))?;
        let request = request(period, &currency, filter);
        let figures = summarise_one(ctx, request, Group::Sector(sector)).await;
        Some(figures.map(|figures| SectorSummary(OfSector { sector: found }, figures)))
    }

    /// Every cluster summed up, in the order of the list.
    async fn cluster_summaries(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The months of the trade figures, 240 at most.")] period: Period,
        #[graphql(desc = "The currency of all amounts, ISO 4217.", default = "CNY")]
        currency: String,
        #[graphql(desc = "Which figures to sum up.")] filter: Option<SummaryFilter>,
    ) -> Result<Vec<ClusterSummary>> {
        let clusters = &ctx.app().catalogue().clusters;
        let groups: Vec<_> = clusters
            .iter()
            .map(|it| Group::Cluster(it.code.clone()))
            .collect();
        let figures = summarise(ctx, request(period, &currency, filter)?, &groups).await?;
        let clusters = clusters.iter().cloned().map(Cluster::from);
        Ok(clusters
            .zip(figures)
            .map(|(cluster, figures)| ClusterSummary(OfCluster { cluster }, figures))
            .collect())
    }

    /// One cluster summed up; null when there is no such cluster.
    async fn cluster_summary(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Stable code of the cluster.")] cluster: String,
        #[graphql(desc = "The months of the trade figures, 240 at most.")] period: Period,
        #[graphql(desc = "The currency of all amounts, ISO 4217.", default = "CNY")]
        currency: String,
        #[graphql(desc = "Which figures to sum up.")] filter: Option<SummaryFilter>,
    ) -> Option<Result<ClusterSummary>> {
        let found = Cluster::find(ctx.app().catalogue(), Some(&cluster))?;
        let request = request(period, &currency, filter);
        let figures = summarise_one(ctx, request, Group::Cluster(cluster)).await;
        Some(figures.map(|figures| ClusterSummary(OfCluster { cluster: found }, figures)))
    }

    /// The numbers of a front page: the whole register summed up.
    async fn overview(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The months of the trade figures, 240 at most.")] period: Period,
        #[graphql(desc = "The currency of all amounts, ISO 4217.", default = "CNY")]
        currency: String,
        #[graphql(desc = "Which figures to sum up.")] filter: Option<SummaryFilter>,
    ) -> Result<Overview> {
        let request = request(period, &currency, filter)?;
        let (db, viewer) = (ctx.app().db().reader(), ctx.viewer());
        let zones = zone::store::count(db, viewer, &zone::store::Filter::default()).await?;
        let places = place::store::count(db, viewer, &place::store::Filter::default()).await?;
        let figures = summarise_one(ctx, Ok(request), Group::Everything).await?;
        let counted = OfRegister {
            zone_count: zones as i64,
            place_count: places as i64,
        };
        Ok(Overview(counted, figures))
    }
}

async fn summarise_one(
    ctx: &Context<'_>,
    request: Result<Request>,
    group: Group,
) -> Result<SummaryFigures> {
    let wants = wants(&ctx.look_ahead());
    let figures = service::summarise_one(ctx.app(), ctx.viewer(), &request?, wants, group).await?;
    Ok(SummaryFigures(figures))
}

async fn summarise(
    ctx: &Context<'_>,
    request: Request,
    groups: &[Group],
) -> Result<Vec<SummaryFigures>> {
    let wants = wants(&ctx.look_ahead());
    let figures = service::summarise(ctx.app(), ctx.viewer(), &request, wants, groups).await?;
    Ok(figures.into_iter().map(SummaryFigures).collect())
}
