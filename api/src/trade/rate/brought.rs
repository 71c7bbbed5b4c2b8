//! Exchange rates from files.

use entity::values::Side;
use sea_orm::DatabaseTransaction;
use serde_json::Value;

use super::input::ExchangeRateFields;
use super::record::ExchangeRateRecord;
use super::store;
use crate::error::Result;
use crate::graphql::entry::given;
use crate::value::Month;
use crate::value::canonical::Fields;
use crate::writing::{Brought, Stamp};

impl Brought for ExchangeRateRecord {
    type Input = ExchangeRateFields;

    fn input(fields: Value) -> Result<ExchangeRateFields> {
        given(fields)
    }

    /// A side records one rate of two currencies for a month.
    async fn known(db: &DatabaseTransaction, side: Side, given: &Fields) -> Result<Option<Stamp>> {
        let field = |name: &str| given.get(name).and_then(Value::as_str);
        let month = field("month").and_then(|month| month.parse::<Month>().ok());
        let (Some(month), Some(base), Some(quote)) = (month, field("base"), field("quote")) else {
            return Ok(None);
        };
        store::reported(db, side, month, (base, quote)).await
    }
}
