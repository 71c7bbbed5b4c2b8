//! The trade of a summary in the schema.

use async_graphql::{Context, Enum, Object, SimpleObject};

use super::figures::{self, Comparison, Trade};
use crate::analysis::exact::decimal_ratio;
use crate::error::Result;
use crate::graphql::connection::rows_asked;
use crate::graphql::scalars::{BigInt, Decimal, Month};
use crate::graphql::values::Side;
use crate::graphql::{DatedMoney, InPlace, LocalizedText, PeriodShown, RequestContext};
use crate::trade::rate::ExchangeRate;
use crate::value::Money;

/// Trade of a period, as one side reports it.
pub struct TradeSummary<'a>(pub &'a Trade);

/// Trade of one month.
#[derive(SimpleObject)]
pub struct MonthlyTrade {
    /// The month.
    month: Month,
    /// Imports.
    imports: InPlace<DatedMoney>,
    /// Exports.
    exports: InPlace<DatedMoney>,
}

/// Trade with one partner country.
#[derive(SimpleObject)]
pub struct PartnerTrade {
    /// ISO 3166-1 alpha-2.
    partner: String,
    /// Imports and exports together.
    value: DatedMoney,
    /// Its share in the trade of this summary, in percent; null when there is no trade.
    share_percent: Option<Decimal>,
}

/// Trade under one HS chapter.
#[derive(SimpleObject)]
pub struct ChapterTrade {
    /// The two digits of the chapter.
    hs_chapter: String,
    /// What the chapter is called.
    name: Option<LocalizedText>,
    /// Imports and exports together.
    value: DatedMoney,
    /// Its share in the trade of this summary, in percent; null when there is no trade.
    share_percent: Option<Decimal>,
}

/// Why a growth is not defined.
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "figures::Undefined")]
pub enum GrowthUndefined {
    /// The reporter has no figures for some month of the period asked for.
    PeriodIncomplete,
    /// The reporter has no figures for some month of the earlier period.
    BaseIncomplete,
    /// There was no trade in the earlier period.
    BaseZero,
    /// For some amount of either period no exchange rate is recorded.
    RateMissing,
}

/// Growth of imports and exports together against an earlier period.
#[derive(SimpleObject)]
pub struct Growth {
    /// The earlier period.
    base_period: PeriodShown,
    /// Imports and exports together in the earlier period.
    base: DatedMoney,
    /// Growth in percent, to two digits after the point; null when it is not defined.
    percent: Option<Decimal>,
    /// Why it is not defined; null when it is.
    undefined_because: Option<GrowthUndefined>,
}

impl From<Comparison> for Growth {
    fn from(comparison: Comparison) -> Self {
        let Comparison {
            period,
            base,
            value,
            undefined,
        } = comparison;
        let percent = undefined
            .is_none()
            .then(|| percent(value.minor - base.minor, base.minor));
        Self {
            base_period: period.into(),
            base: base.into(),
            percent: percent.flatten(),
            undefined_because: undefined.map(Into::into),
        }
    }
}

/// Trade of a period, as one side reports it. What is not in the chosen currency is converted at
/// the average rate of its month.
#[Object]
impl TradeSummary<'_> {
    /// The side that reports it. Both banks report the same trade, so their figures are never
    /// added.
    async fn reporter(&self) -> Side {
        self.0.reporter.into()
    }

    /// Imports.
    async fn imports(&self) -> InPlace<DatedMoney> {
        InPlace(self.0.imports.into())
    }

    /// Exports.
    async fn exports(&self) -> InPlace<DatedMoney> {
        InPlace(self.0.exports.into())
    }

    /// Imports and exports together.
    async fn total(&self) -> InPlace<DatedMoney> {
        InPlace(self.total_money().into())
    }

    /// Exports less imports.
    async fn balance(&self) -> InPlace<DatedMoney> {
        let (imports, exports) = (self.0.imports, self.0.exports);
        InPlace(Money::new(exports.minor - imports.minor, exports.currency).into())
    }

    /// Net weight of imports and exports together, in grams.
    async fn net_weight_grams(&self) -> BigInt {
        BigInt(self.0.net_weight_g)
    }

    /// Share in the trade of all goods that fits the filter, in a sector or in none, in percent, to
    /// two digits after the point; null when there is no trade.
    async fn share_percent(&self) -> Option<Decimal> {
        let (part, whole) = self.0.share?;
        percent(part, whole)
    }

    /// Growth against the same months of the year before.
    async fn growth_on_year_before(&self) -> Option<InPlace<Growth>> {
        self.0.year_before.map(|it| InPlace(it.into()))
    }

    /// Growth against the as many months right before the period.
    async fn growth_on_period_before(&self) -> Option<InPlace<Growth>> {
        self.0.period_before.map(|it| InPlace(it.into()))
    }

    /// Month by month. A month for which the reporter has no figures is missing, not zero.
    async fn months(&self) -> Vec<InPlace<MonthlyTrade>> {
        let months = self.0.months.iter();
        let shown = months.map(|trade| MonthlyTrade {
            month: Month(trade.month),
            imports: InPlace(trade.imports.into()),
            exports: InPlace(trade.exports.into()),
        });
        shown.map(InPlace).collect()
    }

    /// The partner countries that matter most, the largest first.
    async fn top_partners(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "At most so many; no more than a page may have records.",
            default = 5
        )]
        first: i32,
    ) -> Result<Vec<PartnerTrade>> {
        let total = self.total_money();
        let parts = self.0.partners.iter().take(rows_asked(ctx, first)?);
        let shown = parts.map(|(partner, value)| PartnerTrade {
            partner: partner.clone(),
            value: (*value).into(),
            share_percent: percent(value.minor, total.minor),
        });
        Ok(shown.collect())
    }

    /// The HS chapters that matter most, the largest first.
    async fn top_chapters(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "At most so many; no more than a page may have records.",
            default = 5
        )]
        first: i32,
    ) -> Result<Vec<ChapterTrade>> {
        let total = self.total_money();
        let parts = self.0.chapters.iter().take(rows_asked(ctx, first)?);
        let shown = parts.map(|(chapter, value)| ChapterTrade {
            name: ctx
                .app()
                .catalogue()
                .hs_chapter(chapter)
                .cloned()
                .map(Into::into),
            hs_chapter: chapter.clone(),
            value: (*value).into(),
            share_percent: percent(value.minor, total.minor),
        });
        Ok(shown.collect())
    }

    /// Whether generated figures are in, which nobody has reported.
    async fn contains_synthetic(&self) -> bool {
        self.0.contains_synthetic
    }

    /// The exchange rates used.
    async fn rates(&self) -> Vec<ExchangeRate> {
        self.0
            .conversion
            .rates
            .iter()
            .cloned()
            .map(Into::into)
            .collect()
    }

    /// Sums for which no rate is recorded, one a currency; they are in none of the amounts.
    async fn unconverted(&self) -> Vec<DatedMoney> {
        self.0
            .conversion
            .unconverted
            .iter()
            .copied()
            .map(Into::into)
            .collect()
    }
}

impl TradeSummary<'_> {
    fn total_money(&self) -> Money {
        Money::new(
            self.0.imports.minor + self.0.exports.minor,
            self.0.imports.currency,
        )
    }
}

/// A share in percent, to two digits after the point; nothing of nothing is not defined.
fn percent(part: i64, whole: i64) -> Option<Decimal> {
    decimal_ratio(i128::from(part) * 100, whole.into(), 2).map(Decimal)
}
