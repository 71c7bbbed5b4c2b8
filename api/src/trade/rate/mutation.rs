//! Writing exchange rates.

use super::ExchangeRate;
use super::input::ExchangeRateFields;
use super::record::ExchangeRateRecord;
use crate::graphql::entry::mutations;

mutations! {
    ExchangeRateMutation: ExchangeRateRecord, ExchangeRateFields, ExchangeRate,
        exchange_rate: ExchangeRate;
    /// Records an exchange rate for the own side. It is public at once.
    create_exchange_rate(CreateExchangeRateInput);
    /// Corrects what is given of an exchange rate of the own side.
    update_exchange_rate(UpdateExchangeRateInput);
    /// Says what is wrong with an exchange rate, and writes nothing.
    validate_exchange_rate(ValidateExchangeRateInput);
    ExchangeRatePayload
}
