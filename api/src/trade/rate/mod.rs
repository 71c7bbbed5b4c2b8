//! Exchange rates and conversion.

mod brought;
mod input;
mod loader;
mod mutation;
mod object;
mod query;
mod record;
pub mod rules;
pub mod store;

pub use loader::{MonthRates, RatesCiting};
pub use mutation::ExchangeRateMutation;
pub use object::ExchangeRate;
pub use query::{ExchangeRateFilter, ExchangeRateQuery};
pub use record::ExchangeRateRecord;
pub use rules::RateTable;
