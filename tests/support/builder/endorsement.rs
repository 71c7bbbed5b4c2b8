//! One side's word on the other's projects.

use entity::endorsement::Model;
use entity::id::EndorsementId;
use entity::project;
use entity::values::{Decision, Side};

use crate::{TestApp, now};

impl TestApp {
    /// Gives the other side's word on a project.
    pub async fn endorsement(&self, project: &project::Model, decision: Decision) {
        let row = Model {
            id: EndorsementId(self.identity().id),
            side: if project.side == Side::Cn {
                Side::Ru
            } else {
                Side::Cn
            },
            version: 1,
            created_at: now(),
            updated_at: now(),
            archived_at: None,
            project_side: project.side,
            project_id: project.id,
            decision,
            decided_at: now(),
            project_version: project.version,
            note: None,
        };
        self.insert(row).await;
    }
}
