//! Endorsements: one side's word on the other's projects.

mod input;
pub mod loader;
mod mutation;
mod object;
mod query;
mod record;
mod rules;
pub mod store;

pub use loader::EndorsementOf;
pub use mutation::EndorsementMutation;
pub use object::{Endorsement, EndorsementState};
pub use query::JointQuery;
pub use record::EndorsementRecord;
