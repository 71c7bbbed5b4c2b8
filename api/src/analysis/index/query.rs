//! Reading indices of trade.

use async_graphql::{Context, InputObject, Object};

use super::indices::Indices;
use super::object::TradeIndices;
use super::service;
use crate::analysis::dimension::{Bounds, TradeFilter};
use crate::error::Result;
use crate::graphql::codes::{parse_countries, parse_currency};
use crate::graphql::values::Side;
use crate::graphql::{Period, RequestContext};
use crate::trade::reference::{self, ReferenceDatasetCode};

/// Whose trade indices are of.
#[derive(InputObject)]
pub struct TradeScope {
    /// As this side reports it.
    reporter: Side,
    /// With this country only, ISO 3166-1 alpha-2; with all by default.
    partner: Option<String>,
    /// Whether generated figures are taken in; where they are, the answer says so.
    #[graphql(default = true)]
    synthetic: bool,
}

/// Reading indices of trade.
#[derive(Default)]
pub struct IndexQuery;

/// Reading indices of trade.
#[Object]
impl IndexQuery {
    /// Indices of one bank's trade: concentration, intra-industry trade, specialisation,
    /// complementarity and unit values. Each formula is given with its field.
    async fn trade_indices(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose trade.")] scope: TradeScope,
        #[graphql(desc = "In these months, 240 at most.")] period: Period,
        #[graphql(
            desc = "The currency that amounts are converted into, ISO 4217.",
            default = "CNY"
        )]
        currency: String,
        #[graphql(
            desc = "Figures of whole economies to hold the trade against; of whole calendar years only."
        )]
        reference: Option<ReferenceDatasetCode>,
    ) -> Result<TradeIndices> {
        let partner = parse_countries(scope.partner.into_iter().collect())?.pop();
        let currency = parse_currency(&currency)?;
        let filter = TradeFilter {
            synthetic: scope.synthetic,
            ..TradeFilter::of(period)
        };
        let filter = filter.parse(ctx.app().catalogue())?;
        let bounds = Bounds::of(ctx.limits());
        let (app, viewer) = (ctx.app(), ctx.viewer());
        let reference = match reference {
            Some(ReferenceDatasetCode { side, code }) => {
                Some(reference::named(app, viewer, side.into(), &code, filter.period).await?)
            }
            None => None,
        };
        let basis = service::read(app, viewer, filter, currency, bounds).await?;
        let indices = Indices {
            basis,
            reporter: scope.reporter.into(),
            partner,
            reference,
        };
        Ok(TradeIndices { indices, currency })
    }
}
