//! Conversion between currencies by recorded monthly average rates.
//!
//! A rate is taken as recorded, or as the reciprocal of its opposite; where there is neither, the
//! yuan stands between the two currencies. A reported rate goes before a synthetic one, and among
//! equals the Chinese side's before the Russian side's, so that every bank gets the same answer.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use entity::exchange_rate;
use entity::values::Side;

use crate::error::{Flaw, Problem};
use crate::value::money::exponent;
use crate::value::{Currency, Money, Month, month, rate};
use crate::writing::flaw;

/// Rates are kept in 10⁻¹⁰.
pub const RATE_SCALE: i128 = 10_000_000_000;

/// What is wrong with a rate, whatever is to become of it.
pub fn check(row: &exchange_rate::Model, today: NaiveDate) -> Vec<Flaw> {
    let mut found = Vec::new();
    if !row.base.is_empty() && row.base == row.quote {
        found.push(flaw::error("quote", Problem::new("CURRENCIES_EQUAL")));
    }
    // The average of a month is known when the month is over, or nearly.
    let this_month = today.year() * 100 + today.month() as i32;
    if row.month > this_month {
        let problem = Problem::new("DATE_IN_FUTURE").with("date", month::text(row.month));
        found.push(flaw::error("month", problem));
    }
    found
}

/// Whether a rate says the same of the same currencies in the same month.
pub fn is_same(one: &exchange_rate::Model, other: &exchange_rate::Model) -> bool {
    let what = |row: &exchange_rate::Model| (row.month, row.rate_e10);
    let pair_is_same = (&one.base, &one.quote) == (&other.base, &other.quote);
    pair_is_same && what(one) == what(other)
}

/// How many times its neighbour a rate may be.
const USUAL_TIMES: i128 = 10;

/// That a rate is far from what was recorded for a month beside it: a point is easily misplaced.
pub fn unusual(row: &exchange_rate::Model, neighbours: &[exchange_rate::Model]) -> Option<Flaw> {
    let rate = i128::from(row.rate_e10);
    let is_far = |neighbour: &&exchange_rate::Model| {
        let other = i128::from(neighbour.rate_e10);
        rate > other * USUAL_TIMES || other > rate * USUAL_TIMES
    };
    let neighbour = neighbours.iter().filter(|_| rate > 0).find(is_far)?;
    let problem = Problem::new("RATE_UNUSUAL")
        .with("base", &row.base)
        .with("quote", &row.quote)
        .with("month", month::text(neighbour.month))
        .with("neighbour", rate::decimal(neighbour.rate_e10));
    Some(flaw::warning("rate", problem))
}

/// The rates of some months.
#[derive(Clone, Debug, Default)]
pub struct RateTable {
    rates: HashMap<(Currency, Currency, Month), Arc<exchange_rate::Model>>,
}

/// What to multiply an amount by, and the recorded rates it comes from.
#[derive(Clone, Debug)]
pub struct Factor {
    /// In 10⁻¹⁰, between minor units.
    pub scaled: i128,
    /// The rates.
    pub rates: Vec<Arc<exchange_rate::Model>>,
}

/// An amount in another currency, and the rates used.
pub type Converted = (Money, Vec<Arc<exchange_rate::Model>>);

impl RateTable {
    /// A table of these rates; of several for one pair and month, the one that goes first.
    pub fn new(rows: impl IntoIterator<Item = exchange_rate::Model>) -> Self {
        let mut rates: HashMap<_, Arc<exchange_rate::Model>> = HashMap::new();
        for row in rows {
            let pair = (
                Currency::from_code(&row.base),
                Currency::from_code(&row.quote),
            );
            let (Some(base), Some(quote)) = pair else {
                continue;
            };
            let Ok(month) = Month::from_number(row.month) else {
                continue;
            };
            let rank = |row: &exchange_rate::Model| (row.synthetic, row.side == Side::Ru);
            let key = (base, quote, month);
            if rates.get(&key).is_none_or(|other| rank(&row) < rank(other)) {
                rates.insert(key, Arc::new(row));
            }
        }
        Self { rates }
    }

    /// The factor from one currency to another in a month.
    pub fn factor(&self, from: Currency, to: Currency, month: Month) -> Option<Factor> {
        let mut factor = self.between(from, to, month)?;
        let digits = exponent(to) as i32 - exponent(from) as i32;
        let shift = 10_i128.pow(digits.unsigned_abs());
        factor.scaled = if digits < 0 {
            divide(factor.scaled, shift)
        } else {
            factor.scaled * shift
        };
        Some(factor)
    }

    /// An amount in another currency, rounded half away from zero, and the rates used; nothing where
    /// no rate is recorded, and a problem where the amount has no room.
    pub fn convert(
        &self,
        money: Money,
        to: Currency,
        month: Month,
    ) -> Result<Option<Converted>, Problem> {
        let Some(factor) = self.factor(money.currency, to, month) else {
            return Ok(None);
        };
        let exact = i128::from(money.minor).checked_mul(factor.scaled);
        let minor = exact.and_then(|exact| i64::try_from(divide(exact, RATE_SCALE)).ok());
        let minor = minor.ok_or_else(|| Problem::new("SUM_TOO_LARGE"))?;
        Ok(Some((Money::new(minor, to), factor.rates)))
    }

    /// What one unit of a currency costs in another in a month, in 10⁻¹⁰.
    pub fn between(&self, from: Currency, to: Currency, month: Month) -> Option<Factor> {
        if from == to {
            return Some(Factor {
                scaled: RATE_SCALE,
                rates: Vec::new(),
            });
        }
        if let Some(direct) = self.direct(from, to, month) {
            return Some(direct);
        }
        let first = self.direct(from, Currency::CNY, month)?;
        let second = self.direct(Currency::CNY, to, month)?;
        let rates = first.rates.into_iter().chain(second.rates).collect();
        Some(Factor {
            scaled: divide(first.scaled * second.scaled, RATE_SCALE),
            rates,
        })
    }

    fn direct(&self, from: Currency, to: Currency, month: Month) -> Option<Factor> {
        if let Some(rate) = self.rates.get(&(from, to, month)) {
            return Some(Factor {
                scaled: rate.rate_e10.into(),
                rates: vec![Arc::clone(rate)],
            });
        }
        let rate = self.rates.get(&(to, from, month))?;
        let reciprocal = divide(RATE_SCALE * RATE_SCALE, rate.rate_e10.into());
        Some(Factor {
            scaled: reciprocal,
            rates: vec![Arc::clone(rate)],
        })
    }
}

/// A quotient, rounded half away from zero; the divisor is positive.
pub fn divide(dividend: i128, divisor: i128) -> i128 {
    let half = divisor / 2;
    if dividend < 0 {
        (dividend - half) / divisor
    } else {
        (dividend + half) / divisor
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use entity::id::{ExchangeRateId, SourceId};
    use uuid::Uuid;

    use super::*;

    fn rate(base: &str, quote: &str, rate_e10: i64, synthetic: bool) -> exchange_rate::Model {
        exchange_rate::Model {
            id: ExchangeRateId(Uuid::nil()),
            side: Side::Cn,
            version: 1,
            created_at: DateTime::UNIX_EPOCH,
            updated_at: DateTime::UNIX_EPOCH,
            archived_at: None,
            month: 202_401,
            base: base.into(),
            quote: quote.into(),
            rate_e10,
            synthetic,
            source_id: SourceId(Uuid::nil()),
        }
    }

    fn january() -> Month {
        Month::new(2024, 1).unwrap()
    }

    #[test]
    fn the_yuan_stands_between_two_currencies_without_a_rate() {
        let table = RateTable::new([
            rate("USD", "CNY", 72_000_000_000, false),
            rate("RUB", "CNY", 800_000_000, false),
        ]);
        let dollar = Money::parse("1", Currency::USD).unwrap();

        let (roubles, used) = table
            .convert(dollar, Currency::RUB, january())
            .unwrap()
            .unwrap();

        assert_eq!(roubles.to_string(), "90.00");
        assert_eq!(used.len(), 2);
    }

    #[test]
    fn a_reported_rate_goes_before_a_synthetic_one() {
        let table = RateTable::new([
            rate("USD", "CNY", 80_000_000_000, true),
            rate("USD", "CNY", 70_000_000_000, false),
        ]);
        let dollar = Money::parse("1", Currency::USD).unwrap();

        let (yuan, _) = table
            .convert(dollar, Currency::CNY, january())
            .unwrap()
            .unwrap();

        assert_eq!(yuan.to_string(), "7.00");
    }

    #[test]
    fn minor_units_of_different_size_are_minded() {
        let table = RateTable::new([rate("CNY", "JPY", 200_000_000_000, false)]);
        let yuan = Money::parse("1.50", Currency::CNY).unwrap();

        let (yen, _) = table
            .convert(yuan, Currency::JPY, january())
            .unwrap()
            .unwrap();

        assert_eq!(yen.to_string(), "30");
    }

    #[test]
    fn without_a_rate_nothing_is_converted() {
        let table = RateTable::new([rate("USD", "CNY", 70_000_000_000, false)]);
        let rouble = Money::parse("1", Currency::RUB).unwrap();

        assert_eq!(table.convert(rouble, Currency::CNY, january()), Ok(None));
    }

    #[test]
    fn an_amount_without_room_is_told() {
        let most = 10_000_000_000_000_000;
        let table = RateTable::new([
            rate("JPY", "CNY", most, false),
            rate("CNY", "RUB", most, false),
        ]);
        let yen = Money::new(1_000_000_000_000_000, Currency::JPY);

        for currency in [Currency::CNY, Currency::RUB] {
            let converted = table.convert(yen, currency, january());
            assert_eq!(converted, Err(Problem::new("SUM_TOO_LARGE")));
        }
    }
}
