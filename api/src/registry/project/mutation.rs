//! Writing projects.

use super::Project;
use super::input::ProjectFields;
use super::record::ProjectRecord;
use crate::graphql::entry::mutations;

mutations! {
    ProjectMutation: ProjectRecord, ProjectFields, Project, project: Project;
    /// Enters a project of the own side, as a draft, with its participants and milestones.
    create_project(CreateProjectInput);
    /// Changes what is given of a project of the own side. What is public changes in public.
    update_project(UpdateProjectInput);
    /// Says what is wrong with a project, and writes nothing.
    validate_project(ValidateProjectInput);
    ProjectPayload
}
