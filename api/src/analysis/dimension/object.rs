//! Dimensions of trade in the schema, and what a sum is of.

use std::sync::Arc;

use async_graphql::{Context, Enum, Object, SimpleObject};
use entity::values;
use sea_orm::ActiveEnum;

use super::amount;
use super::figures::Coverage;
use super::key::Key;
use super::question;
use super::rules::{Dimension, Step, step_of};
use crate::error::Result;
use crate::graphql::values::{Direction, Side, Transport};
use crate::graphql::{LocalizedText, PeriodShown, RequestContext, neighbour};
use crate::registry::classification::{ClassificationCode, CodeOf};
use crate::registry::cluster::Cluster;
use crate::registry::place::{Place, PlaceCode};
use crate::registry::sector::Sector;

/// What trade is told apart by. Of `MONTH`, `QUARTER` and `YEAR` one question has one, and of
/// `HS2`, `HS4` and `HS6` too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum TradeDimension {
    /// By month.
    Month,
    /// By quarter of the calendar year.
    Quarter,
    /// By calendar year.
    Year,
    /// By import and export, as the reporter sees it.
    Direction,
    /// By sector. Goods outside the sectors are together.
    Sector,
    /// By cluster, through the sector. Goods outside the clusters are together.
    Cluster,
    /// By HS chapter, two digits.
    #[graphql(name = "HS2")]
    Hs2,
    /// By HS heading, four digits; a figure reported by a shorter code stands under that code.
    /// Reads the rows themselves.
    #[graphql(name = "HS4")]
    Hs4,
    /// By HS subheading, six digits; a figure reported by a shorter code stands under that code.
    /// Reads the rows themselves.
    #[graphql(name = "HS6")]
    Hs6,
    /// By partner country.
    Partner,
    /// By border checkpoint. What has no known checkpoint is together.
    Checkpoint,
    /// By reporting side. Both banks report the same trade, so nothing adds them.
    Reporter,
    /// By means of transport. Reads the rows themselves.
    Transport,
}

impl From<TradeDimension> for Dimension {
    fn from(dimension: TradeDimension) -> Self {
        match dimension {
            TradeDimension::Month => Self::Period(Step::Month),
            TradeDimension::Quarter => Self::Period(Step::Quarter),
            TradeDimension::Year => Self::Period(Step::Year),
            TradeDimension::Direction => Self::Direction,
            TradeDimension::Sector => Self::Sector,
            TradeDimension::Cluster => Self::Cluster,
            TradeDimension::Hs2 => Self::Hs(2),
            TradeDimension::Hs4 => Self::Hs(4),
            TradeDimension::Hs6 => Self::Hs(6),
            TradeDimension::Partner => Self::Partner,
            TradeDimension::Checkpoint => Self::Checkpoint,
            TradeDimension::Reporter => Self::Reporter,
            TradeDimension::Transport => Self::Transport,
        }
    }
}

/// A calendar period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "super::rules::Step")]
pub enum TradeStep {
    /// A month.
    Month,
    /// A quarter of the calendar year.
    Quarter,
    /// A calendar year.
    Year,
}

/// What trade is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "amount::Measure")]
pub enum TradeMeasure {
    /// Money, in the currency asked for.
    Value,
    /// Net weight, in kilograms. Rows without a known weight count as none.
    Weight,
    /// Money for a kilogram of net weight, in the currency asked for.
    UnitValue,
}

/// Why a figure is not defined.
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(name = "FigureUndefined", remote = "question::Undefined")]
pub enum Undefined {
    /// The reporter has no figures for some month of the period.
    PeriodIncomplete,
    /// The reporter has no figures for some month of the earlier period.
    BaseIncomplete,
    /// There was nothing in the earlier period, or nothing in what the figure is compared with.
    BaseZero,
    /// For some amount no exchange rate of its month is recorded.
    RateMissing,
    /// No net weight is known.
    WeightMissing,
    /// There is no trade that fits.
    NoTrade,
    /// The register has no figures of the reference that the index needs.
    ReferenceMissing,
    /// No goods with a known weight were traded in both periods.
    NothingInCommon,
}

/// How many months of a period have figures.
#[derive(Clone, Copy, SimpleObject)]
#[graphql(name = "TradeCoverage")]
pub struct CoverageShown {
    /// Months of the period.
    months: i32,
    /// Months of the period for which the reporter has released figures.
    covered: i32,
    /// Whether that is all of them.
    is_complete: bool,
}

impl From<Coverage> for CoverageShown {
    fn from(coverage: Coverage) -> Self {
        Self {
            months: coverage.months,
            covered: coverage.covered,
            is_complete: coverage.is_complete(),
        }
    }
}

/// What the trade of a figure has in common.
#[derive(Clone)]
pub struct TradeKey {
    dimensions: Arc<[Dimension]>,
    key: Key,
}

impl TradeKey {
    /// A key of a question with these dimensions.
    pub fn new(dimensions: Arc<[Dimension]>, key: Key) -> Self {
        Self { dimensions, key }
    }

    fn part(&self, dimension: Dimension) -> Option<&str> {
        self.key.group.part(&self.dimensions, dimension)
    }

    fn hs(&self) -> Option<&str> {
        let mut depths = [2, 4, 6].into_iter();
        depths.find_map(|digits| self.part(Dimension::Hs(digits)))
    }
}

/// What the trade of a figure has in common. What was not asked for is null, and so is what is not
/// known.
#[Object]
impl TradeKey {
    /// The calendar month, quarter or year.
    async fn calendar_period(&self) -> Option<PeriodShown> {
        let step = step_of(&self.dimensions)?;
        Some(step.range(self.key.start?).into())
    }

    /// The side that reports it; told whether it was asked for or not.
    async fn reporter(&self) -> Side {
        self.key.group.side.into()
    }

    /// Which way the goods went, as the reporter sees it.
    async fn direction(&self) -> Option<Direction> {
        let text = self.part(Dimension::Direction)?.to_owned();
        values::Direction::try_from_value(&text)
            .ok()
            .map(Into::into)
    }

    /// The sector; null for goods outside the sectors too.
    async fn sector(&self, ctx: &Context<'_>) -> Option<Sector> {
        Sector::find(ctx.app().catalogue(), self.part(Dimension::Sector))
    }

    /// The cluster; null for goods outside the clusters too.
    async fn cluster(&self, ctx: &Context<'_>) -> Option<Cluster> {
        Cluster::find(ctx.app().catalogue(), self.part(Dimension::Cluster))
    }

    /// The digits of the HS code.
    async fn hs_code(&self) -> Option<&str> {
        self.hs()
    }

    /// What the HS chapter is called.
    async fn hs_chapter_name(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        let name = ctx.app().catalogue().hs_chapter(self.hs()?.get(..2)?)?;
        Some(name.clone().into())
    }

    /// What the HS code is called; null where no list that is loaded says so. A chapter is called
    /// as ever.
    async fn hs_code_name(&self, ctx: &Context<'_>) -> Option<Result<LocalizedText>> {
        let code = self.hs()?;
        if let Some(chapter) = ctx.app().catalogue().hs_chapter(code) {
            return Some(Ok(chapter.clone().into()));
        }
        let key = CodeOf {
            scheme: values::ClassificationScheme::Hs,
            code: code.to_owned(),
        };
        let found: Result<ClassificationCode> = neighbour(ctx, Some(key)).await?;
        Some(found.map(|code| code.text().into()))
    }

    /// The partner country, ISO 3166-1 alpha-2.
    async fn partner(&self) -> Option<&str> {
        self.part(Dimension::Partner)
    }

    /// The checkpoint; null where it is not known too.
    async fn checkpoint(&self, ctx: &Context<'_>) -> Option<Result<Place>> {
        let code = self.part(Dimension::Checkpoint)?;
        neighbour(ctx, Some(PlaceCode(code.to_owned()))).await
    }

    /// How the goods crossed the border.
    async fn transport(&self) -> Option<Transport> {
        let text = self.part(Dimension::Transport)?.to_owned();
        values::Transport::try_from_value(&text)
            .ok()
            .map(Into::into)
    }
}
