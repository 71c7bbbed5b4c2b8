//! Reading mirror statistics.

use async_graphql::{Context, InputObject, Object};
use entity::values::Side;
use sea_orm::ActiveEnum;

use super::object::TradeMirror;
use super::rules;
use crate::analysis::dimension::{Bounds, Filter, Question, Step, TradeFilter, TradeStep, read};
use crate::error::Result;
use crate::graphql::codes::parse_currency;
use crate::graphql::{Period, RequestContext};

/// Which trade between the two banks to compare.
#[derive(InputObject)]
pub struct MirrorFilter {
    /// In these months, 240 at most.
    period: Period,
    /// Of goods of any of these sectors, by code.
    #[graphql(default)]
    sectors: Vec<String>,
    /// Of goods of any of these clusters, by code.
    #[graphql(default)]
    clusters: Vec<String>,
    /// Under any of these HS codes, 2 to 10 digits; a shorter code stands for all that begin with
    /// it. Codes of more than two digits are looked for in the rows themselves.
    #[graphql(default)]
    hs_codes: Vec<String>,
    /// Whether generated figures are taken in; where they are, the answer says so.
    #[graphql(default = true)]
    synthetic: bool,
}

/// Reading mirror statistics.
#[derive(Default)]
pub struct MirrorQuery;

/// Reading mirror statistics.
#[Object]
impl MirrorQuery {
    /// What each bank reports as exports to the other beside what the other reports as imports,
    /// both in one currency.
    async fn mirror(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which trade to compare.")] filter: MirrorFilter,
        #[graphql(desc = "The periods to compare by.", default_with = "TradeStep::Year")]
        step: TradeStep,
        #[graphql(desc = "The currency of all amounts, ISO 4217.", default = "CNY")]
        currency: String,
    ) -> Result<TradeMirror> {
        let currency = parse_currency(&currency)?;
        let ways = ctx.look_ahead().field("ways");
        let filter = filter.parse(ctx)?;
        let question = Question {
            dimensions: rules::dimensions(ways.field("largestDiscrepancies").exists()),
            months: vec![filter.period],
            filter,
            currency,
        };
        answer(ctx, question, step.into()).await
    }
}

impl MirrorFilter {
    fn parse(self, ctx: &Context<'_>) -> Result<Filter> {
        let partners = [Side::Cn, Side::Ru].map(|side| side.to_value());
        let filter = TradeFilter {
            sectors: self.sectors,
            clusters: self.clusters,
            hs_codes: self.hs_codes,
            partners: partners.to_vec(),
            synthetic: self.synthetic,
            ..TradeFilter::of(self.period)
        };
        filter.parse(ctx.app().catalogue())
    }
}

async fn answer(ctx: &Context<'_>, question: Question, step: Step) -> Result<TradeMirror> {
    let bounds = Bounds::of(ctx.limits());
    let figures = read(ctx.app(), ctx.viewer(), &question, bounds).await?;
    let mirror = rules::mirror(&question, step, &figures, ctx.app().catalogue());
    Ok(TradeMirror::new(mirror, question.currency))
}
