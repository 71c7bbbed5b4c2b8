//! What a list of projects needs to know before its query can be written.

use std::collections::BTreeSet;

use super::filter::{AmountRange, Filter, InvestedWithin, Investment};
use super::store;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::trade::rate;
use crate::trade::rate::RateTable;
use crate::trade::rate::rules::{Factor, RATE_SCALE};
use crate::value::{Currency, Month};

/// A filter, and the ranges of investments it is still to be limited to.
#[derive(Clone, Debug)]
pub struct Search {
    /// All other conditions.
    pub filter: Filter,
    /// Each in one currency, whatever currencies the projects use.
    pub investments: Vec<(Investment, InvestmentRange)>,
}

/// Amounts in one currency.
#[derive(Clone, Copy, Debug)]
pub struct InvestmentRange {
    /// The currency.
    pub currency: Currency,
    /// At least, in minor units.
    pub min: Option<i64>,
    /// At most, in minor units.
    pub max: Option<i64>,
}

/// Translates the ranges of investments into each currency and month that projects state theirs in,
/// so that the database can compare the amounts as they are.
pub async fn complete(app: &App, viewer: Viewer, search: Search) -> Result<Filter> {
    let mut filter = search.filter;
    for (investment, range) in search.investments {
        filter.investments.push(InvestedWithin {
            investment,
            ranges: stated_within(app, viewer, investment, range).await?,
        });
    }
    Ok(filter)
}

async fn stated_within(
    app: &App,
    viewer: Viewer,
    investment: Investment,
    range: InvestmentRange,
) -> Result<Vec<AmountRange>> {
    let stated = store::investment_dates(app.db().reader(), viewer, investment).await?;
    let stated: BTreeSet<(String, Month)> = stated
        .into_iter()
        .filter_map(|(currency, on)| Some((currency, Month::of(on).ok()?)))
        .collect();
    let numbers = stated.iter().map(|(_, month)| month.number());
    let rates = RateTable::new(rate::store::of_months(app.db().reader(), viewer, numbers).await?);
    let ranges = stated.into_iter().filter_map(|(currency, month)| {
        let from = Currency::from_code(&currency)?;
        let factor = rates.factor(from, range.currency, month)?;
        let (min, max) = bounds(range, &factor)?;
        Some(AmountRange {
            currency,
            days: [month.first_day()?, month.plus(1).first_day()?.pred_opt()?],
            min,
            max,
        })
    });
    Ok(ranges.collect())
}

/// The least and the greatest amount whose conversion is in the range; nothing when no 64-bit
/// amount is.
fn bounds(range: InvestmentRange, factor: &Factor) -> Option<(Option<i64>, Option<i64>)> {
    let scaled = |minor: i64| i128::from(minor) * RATE_SCALE;
    let min = range.min.map(|min| {
        let (quotient, rest) = (
            scaled(min).div_euclid(factor.scaled),
            scaled(min).rem_euclid(factor.scaled),
        );
        quotient + i128::from(rest > 0)
    });
    let max = range.max.map(|max| scaled(max).div_euclid(factor.scaled));
    if min.is_some_and(|min| min > i128::from(i64::MAX)) {
        return None;
    }
    let fit = |bound: i128| bound.clamp(i64::MIN.into(), i64::MAX.into()) as i64;
    Some((min.map(fit), max.map(fit)))
}
