//! Indices of trade in the schema.

use std::sync::Arc;

use async_graphql::{Context, Enum, Object, SimpleObject};
use rust_decimal::Decimal as Number;

use super::indices::{Against, Beside, Indices};
use super::{rules, store, unit_value};
use crate::analysis::dimension::{
    Amount, Dimension, TradeStep, Undefined, UndefinedShown as Reason,
};
use crate::error::Result;
use crate::graphql::codes::parse_countries;
use crate::graphql::scalars::Decimal;
use crate::graphql::values::{Direction, Side};
use crate::graphql::{LocalizedText, PeriodShown, RequestContext};
use crate::registry::sector::Sector;
use crate::trade::rate::ExchangeRate;
use crate::trade::reference::ReferenceDataset;
use crate::value::Currency;

/// Indices of one bank's trade in a period.
pub struct TradeIndices {
    pub(super) indices: Indices,
    pub(super) currency: Currency,
}

/// An index.
#[derive(SimpleObject)]
pub struct IndexValue {
    /// To four digits after the point; null when it is not defined.
    value: Option<Decimal>,
    /// Why it is not defined; null when it is.
    undefined_because: Option<Reason>,
}

/// An index of one sector.
#[derive(SimpleObject)]
pub struct SectorIndex {
    /// The sector; null for goods outside the sectors.
    sector: Option<Sector>,
    /// The index.
    index: IndexValue,
}

/// An index of one HS chapter.
#[derive(SimpleObject)]
pub struct ChapterIndex {
    /// The two digits of the HS chapter.
    hs_chapter: String,
    /// What the chapter is called.
    name: Option<LocalizedText>,
    /// The index.
    index: IndexValue,
}

/// Unit value of a period, and its index.
#[derive(SimpleObject)]
pub struct UnitValuePoint {
    /// The months.
    period: PeriodShown,
    /// Money for a kilogram of all goods together, in the currency asked for; null when no weight
    /// is known or some amount has no rate.
    unit_value: Option<Decimal>,
    /// The chained index, 100 in the first period.
    index: IndexValue,
}

/// What a specialisation is measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum TradeReference {
    /// What the other bank exports to all its partners, as it reports.
    OtherBank,
    /// What this bank exports to all its partners: tells what goes to the partner of the scope
    /// more than elsewhere.
    AllPartners,
}

/// What a location quotient counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum LocationMeasure {
    /// Published projects.
    Projects,
    /// Jobs that published projects plan, as far as they say so.
    PlannedJobs,
}

impl From<TradeReference> for Against {
    fn from(reference: TradeReference) -> Self {
        match reference {
            TradeReference::OtherBank => Self::OtherBank,
            TradeReference::AllPartners => Self::AllPartners,
        }
    }
}

impl From<Result<Number, Undefined>> for IndexValue {
    fn from(value: Result<Number, Undefined>) -> Self {
        Self {
            value: value.ok().map(Decimal),
            undefined_because: value.err().map(Into::into),
        }
    }
}

fn undefined(reason: Undefined) -> IndexValue {
    IndexValue::from(Err::<Number, _>(reason))
}

/// The specialisation in each sector.
fn by_sector(ctx: &Context<'_>, beside: &Beside) -> Vec<SectorIndex> {
    let found = beside.specialisations().into_iter();
    found
        .map(|(sector, value)| sector_index(ctx, sector, value))
        .collect()
}

fn sector_index(ctx: &Context<'_>, code: &str, value: Result<Number, Undefined>) -> SectorIndex {
    SectorIndex {
        sector: Sector::find(ctx.app().catalogue(), Some(code)),
        index: value.into(),
    }
}

/// Indices of one bank's trade in a period. Each is null, with the reason, where the figures do
/// not define it.
#[Object]
impl TradeIndices {
    /// The months.
    async fn period(&self) -> PeriodShown {
        self.indices.basis.period.into()
    }

    /// The side whose trade it is.
    async fn reporter(&self) -> Side {
        self.indices.reporter.into()
    }

    /// The currency that amounts are converted into, ISO 4217.
    async fn currency(&self) -> &'static str {
        self.currency.code()
    }

    /// Concentration of trade by HS chapter, Herfindahl–Hirschman: the squares of the shares in
    /// percent, added. 10,000 when there is one chapter only.
    async fn commodity_concentration(
        &self,
        #[graphql(desc = "Of imports or of exports.")] direction: Direction,
    ) -> IndexValue {
        self.indices
            .concentration(direction.into(), Dimension::Hs(2))
            .into()
    }

    /// Concentration of trade by partner country, in the same way.
    async fn partner_concentration(
        &self,
        #[graphql(desc = "Of imports or of exports.")] direction: Direction,
    ) -> IndexValue {
        self.indices
            .concentration(direction.into(), Dimension::Partner)
            .into()
    }

    /// Intra-industry trade over all sectors, Grubel–Lloyd: 1 − |X − M| / (X + M) of each sector,
    /// weighted by X + M. 1 where exports and imports of every sector are equal, 0 where each
    /// sector goes one way only. Goods outside the sectors count as one.
    async fn intra_industry_trade(&self) -> IndexValue {
        let pairs = self.indices.pairs(Dimension::Sector);
        let value = pairs.and_then(|pairs| {
            rules::intra_industry(pairs.parts.into_values()).ok_or(Undefined::NoTrade)
        });
        value.into()
    }

    /// The same of each sector with trade; null when the whole is not defined.
    async fn intra_industry_trade_by_sector(&self, ctx: &Context<'_>) -> Option<Vec<SectorIndex>> {
        let pairs = self.indices.pairs(Dimension::Sector).ok()?;
        let of = |(sector, pair): (String, (i128, i128))| {
            let value = rules::intra_industry([pair].into_iter()).ok_or(Undefined::NoTrade);
            sector_index(ctx, &sector, value)
        };
        Some(pairs.parts.into_iter().map(of).collect())
    }

    /// Revealed comparative advantage of each sector, Balassa: its share in these exports against
    /// its share in the exports of the reference; above 1 it is a speciality. The reference is not
    /// the world but what is named, and null stands where a side has not released the period.
    async fn revealed_comparative_advantage(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What it is measured against.")] reference: TradeReference,
    ) -> Option<Vec<SectorIndex>> {
        let beside = self.indices.advantage(reference.into()).ok()?;
        Some(by_sector(ctx, &beside))
    }

    /// Location quotient of each sector: its share in what this bank has against its share in what
    /// both banks have; above 1 it is at home here. Projects of no sector count in the whole.
    async fn location_quotients(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is counted.")] of: LocationMeasure,
    ) -> Result<Vec<SectorIndex>> {
        let cells = store::project_cells(ctx.app().db().reader(), ctx.viewer()).await?;
        let mut beside = Beside::default();
        for cell in cells {
            let count = i128::from(match of {
                LocationMeasure::Projects => cell.alike,
                LocationMeasure::PlannedJobs => cell.jobs.unwrap_or_default(),
            });
            let is_here = cell.side == self.indices.reporter;
            let sector = cell.sector_code.unwrap_or_default();
            beside.add(&sector, (if is_here { count } else { 0 }, count));
        }
        Ok(by_sector(ctx, &beside))
    }

    /// The figures of whole economies that were asked for; null when none were.
    async fn reference(&self) -> Option<ReferenceDataset> {
        let reference = self.indices.reference.as_ref()?;
        Some(ReferenceDataset::from(Arc::new(reference.row.clone())))
    }

    /// Revealed comparative advantage of each HS chapter, Balassa, against the exports of the world
    /// as the reference has them: 1 where a chapter's share is that of the world. Null where no
    /// reference was asked for, it has no chapters of the world for some year, or this bank has not
    /// released the period.
    async fn advantage_on_world(&self, ctx: &Context<'_>) -> Option<Vec<ChapterIndex>> {
        let beside = self.indices.advantage_on_world().ok()?;
        let catalogue = ctx.app().catalogue();
        let found = beside.specialisations().into_iter();
        let shown = found.map(|(chapter, value)| ChapterIndex {
            hs_chapter: chapter.to_owned(),
            name: catalogue.hs_chapter(chapter).cloned().map(Into::into),
            index: value.into(),
        });
        Some(shown.collect())
    }

    /// Trade intensity with the partner of the scope, (x_ij / X_i) / (x_wj / X_w): its share in
    /// these exports against its share in the exports of the world as the reference has them; above
    /// 1 more goes there than the partner's weight in the world would have it.
    async fn trade_intensity(&self) -> IndexValue {
        self.indices.intensity().into()
    }

    /// How well these exports fit the imports of the other bank by HS chapter, as each reports
    /// them, or of a country as the reference has them: 100 · (1 − Σ|m − x| / 2), with m and x the
    /// shares of a chapter. 100 where all shares are the same, 0 where they have no chapter in
    /// common.
    async fn complementarity(
        &self,
        #[graphql(
            desc = "The country that imports, ISO 3166-1 alpha-2; the other bank by default."
        )]
        importer: Option<String>,
    ) -> Result<IndexValue> {
        let importer = parse_countries(importer.into_iter().collect())?.pop();
        let value = self.indices.complementarity(importer.as_deref());
        Ok(value.into())
    }

    /// Unit values period by period, with Fisher's index chained over HS chapters: the geometric
    /// mean of Laspeyres' and Paasche's index of each period against the one before, over the
    /// chapters that have a weight in both. A unit value is no price: it moves with the mix of
    /// goods within a chapter too.
    async fn unit_values(
        &self,
        #[graphql(desc = "Of imports or of exports.")] direction: Direction,
        #[graphql(desc = "The periods to compare.", default_with = "TradeStep::Year")]
        step: TradeStep,
    ) -> Vec<UnitValuePoint> {
        let periods = self
            .indices
            .basis
            .chapters(self.indices.trade(direction.into()), step.into());
        let chapters: Vec<_> = periods
            .iter()
            .map(|(_, chapters)| chapters.clone())
            .collect();
        let index = unit_value::chain(&chapters);
        let points = periods
            .into_iter()
            .zip(index)
            .map(|((months, chapters), index)| {
                let mut all = Amount::default();
                chapters.values().for_each(|amount| all.add(amount));
                let is_covered = self.indices.basis.covers(self.indices.reporter, months);
                UnitValuePoint {
                    period: months.into(),
                    unit_value: all.unit_value(self.currency).map(Decimal),
                    index: if is_covered {
                        index.into()
                    } else {
                        undefined(Undefined::PeriodIncomplete)
                    },
                }
            });
        points.collect()
    }

    /// Whether generated figures are in, which nobody has reported.
    async fn contains_synthetic(&self) -> bool {
        self.indices.basis.contains_synthetic()
    }

    /// The exchange rates used.
    async fn rates(&self) -> Vec<ExchangeRate> {
        let rates = self.indices.basis.conversion.rates.iter();
        rates.cloned().map(Into::into).collect()
    }
}
