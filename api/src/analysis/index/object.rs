//! Indices of trade in the schema.

use std::collections::{BTreeMap, BTreeSet};

use async_graphql::{Context, Enum, Object, SimpleObject};
use entity::values;
use rust_decimal::Decimal as Number;

use super::rules::{self, Part};
use super::service::{Basis, Trade};
use super::{store, unit_value};
use crate::analysis::dimension::{
    Amount, Dimension, TradeStep, Undefined, UndefinedShown as Reason,
};
use crate::error::Result;
use crate::graphql::scalars::Decimal;
use crate::graphql::values::{Direction, Side};
use crate::graphql::{PeriodShown, RequestContext};
use crate::registry::sector::Sector;
use crate::trade::rate::ExchangeRate;
use crate::value::Currency;

/// Indices of one bank's trade in a period.
pub struct TradeIndices {
    pub(super) basis: Basis,
    pub(super) reporter: values::Side,
    pub(super) partner: Option<String>,
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

impl TradeIndices {
    fn trade(&self, direction: values::Direction) -> Trade<'_> {
        Trade {
            side: self.reporter,
            direction,
            partner: self.partner.as_deref(),
        }
    }

    fn concentration(&self, direction: Direction, by: Dimension) -> Result<Number, Undefined> {
        let sums = self.basis.sums(self.trade(direction.into()), by)?;
        let parts: Vec<i128> = sums.into_values().collect();
        rules::concentration(&parts).ok_or(Undefined::NoTrade)
    }

    /// Exports and imports by one dimension.
    fn pairs(&self, by: Dimension) -> Result<BTreeMap<String, (i128, i128)>, Undefined> {
        let exports = self.basis.sums(self.trade(values::Direction::Export), by)?;
        let imports = self.basis.sums(self.trade(values::Direction::Import), by)?;
        Ok(pairs(&exports, &imports))
    }

    fn complementarity_value(&self) -> Result<Number, Undefined> {
        let exports = self.trade(values::Direction::Export);
        let exports = self.basis.sums(exports, Dimension::Hs(2))?;
        let imports = Trade {
            side: other(self.reporter),
            direction: values::Direction::Import,
            partner: None,
        };
        let imports = self.basis.sums(imports, Dimension::Hs(2))?;
        let pairs: Vec<_> = pairs(&exports, &imports).into_values().collect();
        rules::complementarity(&pairs).ok_or(Undefined::NoTrade)
    }

    /// Exports by sector beside those of the reference.
    fn advantage(&self, reference: TradeReference) -> Result<Beside, Undefined> {
        let reference = Trade {
            side: match reference {
                TradeReference::OtherBank => other(self.reporter),
                TradeReference::AllPartners => self.reporter,
            },
            direction: values::Direction::Export,
            partner: None,
        };
        let exports = self.trade(values::Direction::Export);
        let exports = self.basis.sums(exports, Dimension::Sector)?;
        let reference = self.basis.sums(reference, Dimension::Sector)?;
        Ok(pairs(&exports, &reference))
    }
}

/// What is here, and in the reference, by sector.
type Beside = BTreeMap<String, (i128, i128)>;

fn pairs(one: &BTreeMap<String, i128>, other: &BTreeMap<String, i128>) -> Beside {
    let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let of = |sums: &BTreeMap<String, i128>, key| sums.get(key).copied().unwrap_or_default();
    keys.into_iter()
        .map(|key| (key.clone(), (of(one, key), of(other, key))))
        .collect()
}

fn other(side: values::Side) -> values::Side {
    match side {
        values::Side::Cn => values::Side::Ru,
        values::Side::Ru => values::Side::Cn,
    }
}

/// The specialisation of each sector.
fn specialisations(ctx: &Context<'_>, beside: &Beside) -> Vec<SectorIndex> {
    let wholes = beside.values().fold((0_i128, 0_i128), |sum, pair| {
        (sum.0 + pair.0, sum.1 + pair.1)
    });
    let of = |(sector, (here, there)): (&String, &(i128, i128))| {
        let here = Part {
            part: *here,
            whole: wholes.0,
        };
        let there = Part {
            part: *there,
            whole: wholes.1,
        };
        let value = rules::specialisation(here, there).ok_or(Undefined::BaseZero);
        sector_index(ctx, sector, value)
    };
    beside.iter().map(of).collect()
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
        self.basis.period.into()
    }

    /// The side whose trade it is.
    async fn reporter(&self) -> Side {
        self.reporter.into()
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
        self.concentration(direction, Dimension::Hs(2)).into()
    }

    /// Concentration of trade by partner country, in the same way.
    async fn partner_concentration(
        &self,
        #[graphql(desc = "Of imports or of exports.")] direction: Direction,
    ) -> IndexValue {
        self.concentration(direction, Dimension::Partner).into()
    }

    /// Intra-industry trade over all sectors, Grubel–Lloyd: 1 − |X − M| / (X + M) of each sector,
    /// weighted by X + M. 1 where exports and imports of every sector are equal, 0 where each
    /// sector goes one way only. Goods outside the sectors count as one.
    async fn intra_industry_trade(&self) -> IndexValue {
        let value = self
            .pairs(Dimension::Sector)
            .and_then(|pairs| rules::intra_industry(pairs.into_values()).ok_or(Undefined::NoTrade));
        value.into()
    }

    /// The same of each sector with trade; null when the whole is not defined.
    async fn intra_industry_trade_by_sector(&self, ctx: &Context<'_>) -> Option<Vec<SectorIndex>> {
        let pairs = self.pairs(Dimension::Sector).ok()?;
        let of = |(sector, pair): (String, (i128, i128))| {
            let value = rules::intra_industry([pair].into_iter()).ok_or(Undefined::NoTrade);
            sector_index(ctx, &sector, value)
        };
        Some(pairs.into_iter().map(of).collect())
    }

    /// Revealed comparative advantage of each sector, Balassa: its share in these exports against
    /// its share in the exports of the reference; above 1 it is a speciality. The reference is not
    /// the world but what is named, and null stands where a side has not released the period.
    async fn revealed_comparative_advantage(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What it is measured against.")] reference: TradeReference,
    ) -> Option<Vec<SectorIndex>> {
        let beside = self.advantage(reference).ok()?;
        Some(specialisations(ctx, &beside))
    }

    /// Location quotient of each sector: its share in what this bank has against its share in what
    /// both banks have; above 1 it is at home here. Projects of no sector count in the whole.
    async fn location_quotients(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is counted.")] of: LocationMeasure,
    ) -> Result<Vec<SectorIndex>> {
        let cells = store::project_cells(ctx.app().db().reader(), ctx.viewer()).await?;
        let mut beside = Beside::new();
        for cell in cells {
            let count = i128::from(match of {
                LocationMeasure::Projects => cell.alike,
                LocationMeasure::PlannedJobs => cell.jobs.unwrap_or_default(),
            });
            let (here, both) = beside
                .entry(cell.sector_code.unwrap_or_default())
                .or_default();
            *both += count;
            if cell.side == self.reporter {
                *here += count;
            }
        }
        Ok(specialisations(ctx, &beside))
    }

    /// Trade intensity with the partner, (x_ij / X_i) / (x_wj / X_w): needs what the whole world
    /// exports, of which the register has no figures yet, and so is never defined.
    async fn trade_intensity(&self) -> IndexValue {
        undefined(Undefined::ReferenceMissing)
    }

    /// How well these exports fit the imports of the other bank by HS chapter, as each reports
    /// them: 100 · (1 − Σ|m − x| / 2), with m and x the shares of a chapter. 100 where all shares
    /// are the same, 0 where they have no chapter in common.
    async fn complementarity(&self) -> IndexValue {
        self.complementarity_value().into()
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
            .basis
            .chapters(self.trade(direction.into()), step.into());
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
                let is_covered = self.basis.covers(self.reporter, months);
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
        self.basis.contains_synthetic()
    }

    /// The exchange rates used.
    async fn rates(&self) -> Vec<ExchangeRate> {
        let rates = self.basis.conversion.rates.iter();
        rates.cloned().map(Into::into).collect()
    }
}
