//! Indicators, what is observed of them, and where the two banks differ.

mod discrepancy;
pub mod loader;
mod object;
mod observation;
mod query;
mod rules;
pub mod store;

pub use discrepancy::Discrepancy;
pub use loader::ObservationsOf;
pub use object::Indicator;
pub use observation::Observation;
pub use query::{IndicatorBy, IndicatorQuery};
