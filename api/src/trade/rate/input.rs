//! Exchange rates as a client gives them.

use async_graphql::{InputObject, MaybeUndefined};
use entity::values::RevisionAction;

use super::record::ExchangeRateRecord;
use super::{rules, store};
use crate::error::{Problem, Result};
use crate::graphql::codes::parse_currency;
use crate::graphql::entry::required;
use crate::graphql::scalars::{Decimal, Month};
use crate::registry::indicator::lay_source;
use crate::registry::source::SourceBy;
use crate::value::rate::{self, RateError};
use crate::writing::{Change, Desk};

/// What can be said of an exchange rate that the own side records. What is left out stays as it
/// is.
#[derive(Clone, Debug, InputObject)]
pub struct ExchangeRateFields {
    /// The month it is the average of.
    month: MaybeUndefined<Month>,
    /// The currency of which one unit is priced, ISO 4217.
    base: MaybeUndefined<String>,
    /// The currency it is priced in, ISO 4217.
    quote: MaybeUndefined<String>,
    /// How much of `quote` one unit of `base` cost, from 0.000001 to 1000000, with ten digits after
    /// the point at most.
    rate: MaybeUndefined<Decimal>,
    /// Where it is from, of the own side.
    source: MaybeUndefined<SourceBy>,
}

impl Change<ExchangeRateRecord> for ExchangeRateFields {
    fn action(&self) -> RevisionAction {
        RevisionAction::Update
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut ExchangeRateRecord) -> Result<()> {
        let row = &mut record.row;
        let was = row.clone();
        required(
            desk,
            "month",
            self.month.map_value(|month| month.0.number()),
            &mut row.month,
        );
        for (field, given, to) in [
            ("base", self.base, &mut row.base),
            ("quote", self.quote, &mut row.quote),
        ] {
            if let MaybeUndefined::Value(code) = &given
                && let Err(problem) = parse_currency(code)
            {
                desk.refuse(field, problem);
            }
            required(desk, field, given, to);
        }
        lay_rate(desk, self.rate, &mut row.rate_e10);
        if !rules::is_same(&was, row) {
            let neighbours = store::of_neighbouring_months(desk.db, row).await?;
            desk.take(rules::unusual(row, &neighbours));
        }
        lay_source(desk, self.source, &mut row.source_id).await
    }
}

fn lay_rate(desk: &mut Desk<'_>, given: MaybeUndefined<Decimal>, to: &mut i64) {
    let MaybeUndefined::Value(Decimal(number)) = given else {
        required(desk, "rate", given.map_value(|_| *to), to);
        return;
    };
    let problem = match rate::parse(&number.to_string()) {
        Ok(rate) => {
            *to = rate;
            return;
        }
        Err(RateError::Invalid) => Problem::new("RATE_INVALID"),
        Err(RateError::OutOfRange) => {
            let (least, most) = rate::bounds();
            Problem::new("RATE_OUT_OF_RANGE")
                .with("least", least)
                .with("most", most)
        }
    };
    desk.refuse("rate", problem.with("rate", number));
}
