//! A word on a project, as a client gives it.

use async_graphql::MaybeUndefined;
use entity::id::ProjectId;
use entity::values::RevisionAction;

use super::record::EndorsementRecord;
use crate::error::{Problem, Result};
use crate::graphql::entry::line;
use crate::graphql::values::Decision;
use crate::registry::project;
use crate::writing::{Change, Desk};

/// A word on a project that the other side has published.
#[derive(Clone, Debug)]
pub struct Word {
    /// The project.
    pub project: ProjectId,
    /// The version of it that was read.
    pub seen: i32,
    /// The word.
    pub decision: Decision,
    /// What there is to say to it.
    pub note: Option<String>,
}

impl Change<EndorsementRecord> for Word {
    fn action(&self) -> RevisionAction {
        RevisionAction::Endorse
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut EndorsementRecord) -> Result<()> {
        let row = &mut record.row;
        let project = project::store::published(desk.db, desk.side.across(), self.project).await?;
        let Some(project) = project else {
            desk.refuse("projectId", Problem::new("ENDORSEMENT_NOT_PUBLIC"));
            return Ok(());
        };
        if !(project.key_facts_version..=project.version).contains(&self.seen) {
            let problem = Problem::new("ENDORSEMENT_OUTDATED")
                .with("version", self.seen)
                .with("current", project.key_facts_version);
            desk.refuse("projectVersion", problem);
        }
        row.project_id = project.id;
        row.project_side = project.side;
        row.project_version = self.seen;
        row.decision = self.decision.into();
        row.decided_at = desk.now;
        line(
            desk,
            "note",
            self.note
                .map_or(MaybeUndefined::Null, MaybeUndefined::Value),
            &mut row.note,
        );
        Ok(())
    }
}
