//! Projects with their participants and milestones.

mod along;
mod brought;
pub mod filter;
mod input;
pub mod list;
pub mod loader;
mod milestone;
mod milestone_input;
mod mutation;
mod neighbours;
mod object;
mod participant;
mod participant_input;
mod past;
mod query;
mod record;
mod rules;
pub mod service;
pub mod store;
mod work;

pub use loader::{Endorsed, MilestonesOf, ParticipantsOf, ProjectsOf};
pub use milestone::Milestone;
pub use mutation::ProjectMutation;
pub use object::Project;
pub use participant::Participant;
pub use query::{ProjectBy, ProjectFilter, ProjectQuery};
pub use record::ProjectRecord;

crate::registry::record::record!(project);
crate::registry::record::record!(project, Head);
