//! Indicators, what is observed of them, and where the two banks differ.

mod discrepancy;
mod input;
pub mod loader;
mod mutation;
mod object;
mod observation;
mod query;
mod record;
mod rules;
pub mod store;

pub use discrepancy::Discrepancy;
pub use input::lay_source;
pub use loader::ObservationsOf;
pub use mutation::ObservationMutation;
pub use object::Indicator;
pub use observation::Observation;
pub use query::{IndicatorBy, IndicatorQuery, ObservationFilter};
pub use record::ObservationRecord;
