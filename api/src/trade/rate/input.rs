//! Exchange rates as a client gives them.

use async_graphql::{InputObject, MaybeUndefined};
use entity::values::RevisionAction;

use super::record::ExchangeRateRecord;
use crate::error::{Problem, Result};
use crate::graphql::codes::parse_currency;
use crate::graphql::entry::required;
use crate::graphql::scalars::{Decimal, Month};
use crate::registry::indicator::lay_source;
use crate::registry::source::SourceBy;
use crate::value::rate;
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
    /// How much of `quote` one unit of `base` cost, with ten digits after the point at most.
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
        let rate = match self.rate {
            MaybeUndefined::Value(Decimal(rate)) => match rate::parse(&rate.to_string()) {
                Some(rate) => MaybeUndefined::Value(rate),
                None => {
                    desk.refuse("rate", Problem::new("RATE_INVALID").with("rate", rate));
                    MaybeUndefined::Value(row.rate_e10)
                }
            },
            MaybeUndefined::Null => MaybeUndefined::Null,
            MaybeUndefined::Undefined => MaybeUndefined::Undefined,
        };
        required(desk, "rate", rate, &mut row.rate_e10);
        lay_source(desk, self.source, &mut row.source_id).await
    }
}
