//! Money in the schema.

use async_graphql::{Context, Object, SimpleObject};
use chrono::NaiveDate;

use super::RequestContext;
use super::codes::parse_currency;
use super::scalars::{Date, Decimal};
use crate::error::{Problem, Result};
use crate::trade::rate::{ExchangeRate, MonthRates};
use crate::value::fixed::FixedError;
use crate::value::money::MOST_ENTERED;
use crate::value::{Currency, Money, Month};

/// An amount of a currency that is asked for, or why there can be none.
pub fn parse_amount(Decimal(amount): Decimal, currency: Currency) -> Result<Money, Problem> {
    let text = amount.to_string();
    Money::parse(&text, currency).map_err(|error| refuse(error, &text, currency, i64::MAX))
}

/// An amount of a currency that is entered, or why it cannot be kept.
pub fn parse_entered(Decimal(amount): Decimal, currency: Currency) -> Result<Money, Problem> {
    let text = amount.to_string();
    Money::parse_entered(&text, currency)
        .map_err(|error| refuse(error, &text, currency, MOST_ENTERED))
}

fn refuse(error: FixedError, amount: &str, currency: Currency, most: i64) -> Problem {
    let problem = match error {
        FixedError::TooPrecise(digits) => Problem::new("AMOUNT_INVALID").with("digits", digits),
        FixedError::NotANumber | FixedError::OutOfRange => {
            Problem::new("AMOUNT_TOO_LARGE").with("most", Money::new(most, currency))
        }
    };
    problem
        .with("amount", amount)
        .with("currency", currency.code())
}

/// An exact amount of money, and the day it was stated for.
#[derive(Clone, Copy)]
pub struct DatedMoney {
    money: Money,
    on: Option<NaiveDate>,
}

impl DatedMoney {
    /// An amount as a row has it, if it has one in a currency we know.
    pub fn optional(
        minor: Option<i64>,
        currency: Option<&str>,
        on: Option<NaiveDate>,
    ) -> Option<Self> {
        let currency = Currency::from_code(currency?)?;
        Some(Self {
            money: Money::new(minor?, currency),
            on,
        })
    }
}

impl From<Money> for DatedMoney {
    fn from(money: Money) -> Self {
        Self { money, on: None }
    }
}

/// An amount converted into another currency.
#[derive(SimpleObject)]
pub struct ConvertedMoney {
    /// In major units, with all the digits of the currency.
    amount: Decimal,
    /// ISO 4217.
    currency: &'static str,
    /// The rates used: none when the amount was in this currency already, two when there is no
    /// rate between the currencies and the yuan stands between them.
    rates: Vec<ExchangeRate>,
}

/// An exact amount of money.
#[Object(name = "Money")]
impl DatedMoney {
    /// In major units, with all the digits of the currency: `"7650000000.00"`.
    async fn amount(&self) -> Decimal {
        Decimal(self.money.decimal())
    }

    /// ISO 4217.
    async fn currency(&self) -> &'static str {
        self.money.currency.code()
    }

    /// The day whose prices and rates the amount is in; null where that has no meaning.
    async fn on(&self) -> Option<Date> {
        self.on.map(Date)
    }

    /// The same amount in another currency, at the recorded average rate of the month; null when
    /// no rate is recorded.
    async fn in_currency(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "ISO 4217.")] code: String,
        #[graphql(desc = "The day whose month's rate is used; by default the amount's own.")]
        on: Option<Date>,
    ) -> Option<Result<ConvertedMoney>> {
        self.convert(ctx, &code, on).await.transpose()
    }
}

impl DatedMoney {
    async fn convert(
        &self,
        ctx: &Context<'_>,
        code: &str,
        on: Option<Date>,
    ) -> Result<Option<ConvertedMoney>> {
        let currency = parse_currency(code)?;
        let Some(day) = on.map(|date| date.0).or(self.on) else {
            return Err(Problem::new("CONVERSION_DATE_MISSING").into());
        };
        let month = Month::of(day).map_err(|_| Problem::new("MONTH_INVALID"))?;
        let rates = ctx
            .loaders()
            .load_one(MonthRates(month))
            .await?
            .unwrap_or_default();
        let converted = rates.convert(self.money, currency, month)?;
        Ok(converted.map(|(money, used)| ConvertedMoney {
            amount: Decimal(money.decimal()),
            currency: money.currency.code(),
            rates: used.into_iter().map(ExchangeRate::from).collect(),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::text::message::message;

    #[test]
    fn an_amount_that_cannot_be_kept_is_told_why() {
        let told = |amount: &str, currency: &str, language| {
            let amount = Decimal(amount.parse().unwrap());
            let currency = Currency::from_code(currency).unwrap();
            message(language, &parse_entered(amount, currency).unwrap_err())
        };

        assert_eq!(
            told("92233720368547758.07", "CNY", Language::En),
            "An amount in CNY is 10000000000000.00 at most: 92233720368547758.07"
        );
        assert_eq!(
            told("0.001", "RUB", Language::Ru),
            "В сумме в RUB не более 2 знаков после запятой: 0.001"
        );
        assert_eq!(told("0.5", "JPY", Language::Zh), "JPY 金额须为整数：0.5");
    }
}
