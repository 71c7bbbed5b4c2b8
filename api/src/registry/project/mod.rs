//! Projects with their participants and milestones.

mod along;
pub mod filter;
pub mod loader;
mod milestone;
mod neighbours;
mod object;
mod participant;
mod query;
pub mod service;
pub mod store;

pub use loader::{Endorsed, MilestonesOf, ParticipantsOf, ProjectsOf};
pub use milestone::Milestone;
pub use object::Project;
pub use participant::Participant;
pub use query::ProjectQuery;

crate::registry::record::record!(project);
