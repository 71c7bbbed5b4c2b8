//! Exchange rates and conversion.

mod loader;
mod object;
mod query;
pub mod rules;
pub mod store;

pub use loader::MonthRates;
pub use object::ExchangeRate;
pub use query::ExchangeRateQuery;
pub use rules::RateTable;
