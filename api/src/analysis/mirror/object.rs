//! Mirror statistics in the schema.

use async_graphql::{Context, Object};

use super::rules::{Mirror, Pair, Way};
use crate::analysis::dimension::{Amount, UndefinedShown as Undefined};
use crate::analysis::exact::round;
use crate::error::Result;
use crate::graphql::connection::rows_asked;
use crate::graphql::scalars::Decimal;
use crate::graphql::values::{Side, Valuation};
use crate::graphql::{DatedMoney, LocalizedText, PeriodShown, RequestContext};
use crate::trade::rate::ExchangeRate;
use crate::value::{Currency, Money};

/// What each bank reports of the trade with the other, beside what the other reports.
pub struct TradeMirror {
    mirror: Mirror,
    currency: Currency,
}

impl TradeMirror {
    /// In this currency.
    pub fn new(mirror: Mirror, currency: Currency) -> Self {
        Self { mirror, currency }
    }
}

/// The trade from one bank to the other, as both report it.
pub struct MirrorWay<'a> {
    way: &'a Way,
    currency: Currency,
}

/// Two reports of the same trade.
pub struct MirrorPair<'a> {
    pair: &'a Pair,
    currency: Currency,
}

/// Two reports of the same chapter and month.
pub struct MirrorDiscrepancy<'a> {
    chapter: &'a str,
    pair: &'a Pair,
    currency: Currency,
}

/// What each bank reports of the trade with the other, beside what the other reports. The two are
/// never added.
#[Object]
impl TradeMirror {
    /// From the Chinese bank to the Russian one, then the other way round.
    async fn ways(&self) -> Vec<MirrorWay<'_>> {
        let currency = self.currency;
        let ways = self.mirror.ways.iter();
        ways.map(|way| MirrorWay { way, currency }).collect()
    }

    /// The currency of all amounts, ISO 4217.
    async fn currency(&self) -> &'static str {
        self.currency.code()
    }

    /// The exchange rates used.
    async fn rates(&self) -> Vec<ExchangeRate> {
        let rates = self.mirror.conversion.rates.iter();
        rates.cloned().map(Into::into).collect()
    }

    /// Sums for which no rate is recorded, one a currency.
    async fn unconverted(&self) -> Vec<DatedMoney> {
        let sums = self.mirror.conversion.unconverted.iter();
        sums.copied().map(Into::into).collect()
    }
}

/// The trade from one bank to the other, as both report it.
#[Object]
impl MirrorWay<'_> {
    /// The side that reports it as exports.
    async fn exporter(&self) -> Side {
        self.way.exporter.into()
    }

    /// The side that reports it as imports.
    async fn importer(&self) -> Side {
        self.way.exporter.across().into()
    }

    /// What exports are valued as by the convention of customs statistics, without freight beyond
    /// the exporter's border. Single rows say their own valuation.
    async fn export_valuation(&self) -> Valuation {
        Valuation::Fob
    }

    /// What imports are valued as by the convention of customs statistics, with freight and
    /// insurance: so imports are expected to be a little more than the exports they mirror.
    async fn import_valuation(&self) -> Valuation {
        Valuation::Cif
    }

    /// The whole period.
    async fn total(&self) -> MirrorPair<'_> {
        MirrorPair {
            pair: &self.way.total,
            currency: self.currency,
        }
    }

    /// Period by period; one that neither has figures of is missing.
    async fn periods(&self) -> Vec<MirrorPair<'_>> {
        let currency = self.currency;
        let pairs = self.way.periods.iter();
        pairs.map(|pair| MirrorPair { pair, currency }).collect()
    }

    /// The chapters and months in which the two reports lie furthest apart, the largest difference
    /// first; only months that both have released.
    async fn largest_discrepancies(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "At most so many; no more than a page may have records.",
            default = 10
        )]
        first: i32,
    ) -> Result<Vec<MirrorDiscrepancy<'_>>> {
        let found = (self.way.by_chapter.iter()).take(rows_asked(ctx, first)?);
        let shown = found.map(|(chapter, pair)| MirrorDiscrepancy {
            chapter: chapter.as_str(),
            pair,
            currency: self.currency,
        });
        Ok(shown.collect())
    }
}

/// Two reports of the same trade.
#[Object]
impl MirrorPair<'_> {
    /// The months.
    async fn period(&self) -> PeriodShown {
        self.pair.months.into()
    }

    /// What the exporter reports; null where it has no figures, or some amount has no rate.
    async fn exports(&self) -> Option<DatedMoney> {
        money(self.pair.exports.as_ref(), self.currency)
    }

    /// What the importer reports; null where it has no figures, or some amount has no rate.
    async fn imports(&self) -> Option<DatedMoney> {
        money(self.pair.imports.as_ref(), self.currency)
    }

    /// Exports less imports; null when `asymmetryPercent` is.
    async fn difference(&self) -> Option<DatedMoney> {
        difference(self.pair, self.currency)
    }

    /// The difference of both reports against their mean, |a − b| / ((a + b) / 2), in percent, to
    /// two digits after the point: 0 where they agree, 200 where only one has anything. Null when
    /// it is not defined.
    async fn asymmetry_percent(&self) -> Option<Decimal> {
        self.pair.asymmetry.ok().map(Decimal)
    }

    /// Why it is not defined; null when it is.
    async fn undefined_because(&self) -> Option<Undefined> {
        self.pair.asymmetry.err().map(Into::into)
    }

    /// Whether generated figures are in, which nobody has reported.
    async fn contains_synthetic(&self) -> bool {
        let reports = [&self.pair.exports, &self.pair.imports];
        reports.into_iter().flatten().any(|amount| amount.synthetic)
    }
}

/// Two reports of the same chapter and month.
#[Object]
impl MirrorDiscrepancy<'_> {
    /// The two digits of the HS chapter.
    async fn hs_chapter(&self) -> &str {
        self.chapter
    }

    /// What the chapter is called.
    async fn name(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        let name = ctx.app().catalogue().hs_chapter(self.chapter)?;
        Some(name.clone().into())
    }

    /// The two reports.
    async fn reports(&self) -> MirrorPair<'_> {
        MirrorPair {
            pair: self.pair,
            currency: self.currency,
        }
    }
}

fn money(amount: Option<&Amount>, currency: Currency) -> Option<DatedMoney> {
    let amount = amount.filter(|amount| !amount.unconverted)?;
    Some(Money::new(round(amount.exact), currency).into())
}

/// The difference of the rounded reports, so that it is what a reader would subtract.
fn difference(pair: &Pair, currency: Currency) -> Option<DatedMoney> {
    pair.asymmetry.ok()?;
    let minor = |amount: &Option<Amount>| amount.as_ref().map_or(0, |it| round(it.exact));
    let difference = minor(&pair.exports) - minor(&pair.imports);
    Some(Money::new(difference, currency).into())
}
