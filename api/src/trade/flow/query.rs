//! Reading trade flows.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object};
use entity::trade_dataset;
use futures_util::future::OptionFuture;

use super::TradeFlow;
use super::store::{self, Among, Filter, Release};
use crate::error::{Problem, Result};
use crate::graphql::codes::{parse_clusters, parse_countries, parse_hs_codes, parse_sectors};
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::{Direction, Side, Transport};
use crate::graphql::{GlobalId, Period, RequestContext};
use crate::page::PageArgs;
use crate::registry::{Catalogue, place};

/// Which trade flows to list; conditions left out, or empty lists, let every row through.
#[derive(Default, InputObject)]
pub struct TradeFlowFilter {
    /// Reported by any of these sides.
    #[graphql(default)]
    reporters: Vec<Side>,
    /// In these months.
    period: Option<Period>,
    /// Going this way, as the reporter sees it.
    direction: Option<Direction>,
    /// Under any of these HS codes, 2 to 10 digits; a shorter code stands for all that begin
    /// with it.
    #[graphql(default)]
    hs_codes: Vec<String>,
    /// Of goods of any of these sectors, by code.
    #[graphql(default)]
    sectors: Vec<String>,
    /// Of goods of any of these clusters, by code.
    #[graphql(default)]
    clusters: Vec<String>,
    /// With any of these countries, ISO 3166-1 alpha-2.
    #[graphql(default)]
    partners: Vec<String>,
    /// Through any of these checkpoints, by code of the place.
    #[graphql(default)]
    checkpoints: Vec<String>,
    /// By any of these means of transport.
    #[graphql(default)]
    transports: Vec<Transport>,
    /// Rows of any of these trade datasets, by global id: in `tradeFlows` those of the months for
    /// which the dataset is the release that counts.
    #[graphql(default)]
    datasets: Vec<ID>,
    /// Only generated ones, or only reported ones.
    synthetic: Option<bool>,
}

impl TradeFlowFilter {
    fn parse(self, catalogue: &Catalogue) -> Result<Filter> {
        let clusters = parse_clusters(catalogue, self.clusters)?;
        let sectors = catalogue.sectors_among(parse_sectors(catalogue, self.sectors)?, &clusters);
        let datasets = self.datasets.iter().map(|id| match GlobalId::parse(id)? {
            GlobalId::TradeDataset(id) => Ok(id),
            _ => Err(GlobalId::refuse(id)),
        });
        Ok(Filter {
            reporters: self.reporters.into_iter().map(Into::into).collect(),
            period: self.period.map(Period::range).transpose()?,
            direction: self.direction.map(Into::into),
            hs_codes: parse_hs_codes(self.hs_codes)?,
            sectors: sectors.map(|sectors| catalogue.hs_prefixes(&sectors)),
            partners: parse_countries(self.partners)?,
            checkpoints: self.checkpoints,
            transports: self.transports.into_iter().map(Into::into).collect(),
            datasets: datasets.collect::<Result<_, Problem>>()?,
            synthetic: self.synthetic,
        })
    }
}

/// Reading trade flows.
#[derive(Default)]
pub struct TradeFlowQuery;

/// Reading trade flows.
#[Object]
impl TradeFlowQuery {
    /// Rows of the trade datasets in use, the latest month first.
    async fn trade_flows(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<TradeFlowFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<TradeFlow>> {
        let page = page_args(ctx, first, after, last, before)?;
        list(ctx, Among::ThatCount, filter, &page).await
    }
}

/// One page of the flows of a release that fit a filter.
pub async fn list_of_release(
    ctx: &Context<'_>,
    release: &trade_dataset::Model,
    filter: Option<TradeFlowFilter>,
    page: &PageArgs,
) -> Result<Connection<TradeFlow>> {
    let release = Release {
        id: release.id,
        side: release.side,
    };
    list(ctx, Among::Of(release), filter, page).await
}

async fn list(
    ctx: &Context<'_>,
    among: Among,
    filter: Option<TradeFlowFilter>,
    page: &PageArgs,
) -> Result<Connection<TradeFlow>> {
    let (app, viewer) = (ctx.app().clone(), ctx.viewer());
    let filter = filter.unwrap_or_default().parse(app.catalogue())?;
    place::service::check_codes(&app, viewer, &filter.checkpoints).await?;
    let turn = filter.is_narrow().then(|| app.db().turn());
    let turn = OptionFuture::from(turn).await;
    let rows = store::find(app.db().reader(), viewer, among, &filter, page).await?;
    drop(turn);
    let total_count = TotalCount::by(move || {
        let (app, filter) = (app.clone(), filter.clone());
        async move {
            let _turn = app.db().turn().await;
            store::count(app.db().reader(), viewer, among, &filter).await
        }
    });
    let nodes = rows.map(|row| (store::cursor(&row), TradeFlow::from(Arc::new(row))));
    Ok(connection(nodes, total_count))
}
