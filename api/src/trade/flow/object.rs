//! A trade flow in the schema.

use std::sync::Arc;

use async_graphql::{Context, Object};
use entity::trade_flow;

use crate::error::Result;
use crate::graphql::scalars::{BigInt, Month};
use crate::graphql::values::{Direction, Side, Transport, Valuation};
use crate::graphql::{DatedMoney, LocalizedText, Measure, RequestContext, neighbour};
use crate::registry::place::{Place, PlaceCode};
use crate::registry::sector::Sector;
use crate::trade::dataset::TradeDataset;
use crate::trade::rules::chapter;
use crate::value;

/// One row of a trade dataset.
#[derive(Clone)]
pub struct TradeFlow(Arc<trade_flow::Model>);

impl From<Arc<trade_flow::Model>> for TradeFlow {
    fn from(row: Arc<trade_flow::Model>) -> Self {
        Self(row)
    }
}

/// One row of a trade dataset.
#[Object]
impl TradeFlow {
    /// The dataset it belongs to.
    async fn dataset(&self, ctx: &Context<'_>) -> Option<Result<TradeDataset>> {
        neighbour(ctx, Some(self.0.dataset_id)).await
    }

    /// The side that reports it.
    async fn reporter(&self) -> Side {
        self.0.side.into()
    }

    /// The month.
    async fn month(&self) -> Option<Month> {
        value::Month::from_number(self.0.month).ok().map(Month)
    }

    /// Which way the goods went, as the reporter sees it.
    async fn direction(&self) -> Direction {
        self.0.direction.into()
    }

    /// The commodity: 2 to 10 digits of the Harmonized System.
    async fn hs_code(&self) -> &str {
        &self.0.hs_code
    }

    /// The name of the HS chapter.
    async fn hs_chapter_name(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        let name = ctx.app().catalogue().hs_chapter(chapter(&self.0.hs_code))?;
        Some(name.clone().into())
    }

    /// The sector it counts towards; null for goods outside the sectors.
    async fn sector(&self, ctx: &Context<'_>) -> Option<Sector> {
        let catalogue = ctx.app().catalogue();
        let (code, _) = catalogue.hs_sector(&self.0.hs_code)?;
        Sector::find(catalogue, Some(code))
    }

    /// The partner country, ISO 3166-1 alpha-2.
    async fn partner(&self) -> &str {
        &self.0.partner
    }

    /// The checkpoint it went through; null when not known.
    async fn checkpoint(&self, ctx: &Context<'_>) -> Option<Result<Place>> {
        neighbour(ctx, self.0.checkpoint.clone().map(PlaceCode)).await
    }

    /// How the goods crossed the border.
    async fn transport(&self) -> Transport {
        self.0.transport.into()
    }

    /// What the value includes.
    async fn valuation(&self) -> Valuation {
        self.0.valuation.into()
    }

    /// What the goods were worth.
    async fn value(&self) -> Option<DatedMoney> {
        let day = value::Month::from_number(self.0.month)
            .ok()
            .and_then(value::Month::first_day);
        DatedMoney::optional(Some(self.0.value_minor), Some(&self.0.currency), day)
    }

    /// Net weight in grams; null when not known.
    async fn net_weight_grams(&self) -> Option<BigInt> {
        self.0.net_weight_g.map(BigInt)
    }

    /// How much in the unit usual for the goods; null when not known.
    async fn supplementary_quantity(&self, ctx: &Context<'_>) -> Option<Measure> {
        Some(Measure::new(
            ctx,
            self.0.quantity_micro?,
            self.0.quantity_unit.as_deref()?,
        ))
    }
}
