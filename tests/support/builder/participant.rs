//! Enterprises, and what they do in projects.

use entity::enterprise;
use entity::id::{EnterpriseId, EnterpriseIdentifierId, MilestoneId, ParticipantId};
use entity::values::{
    IdentifierScheme, MilestoneKind, Ownership, ParticipantRole, Publication, Side,
};
use entity::{enterprise_identifier, milestone, participant, project};

use crate::{TestApp, now};

impl TestApp {
    /// Makes a private enterprise of a side, in the timber sector, in this state of publication.
    pub async fn enterprise(&self, side: Side, publication: Publication) -> enterprise::Model {
        let identity = self.identity();
        let number = identity.number;
        let row = enterprise::Model {
            id: EnterpriseId(identity.id),
            side,
            version: 1,
            created_at: now(),
            updated_at: now(),
            archived_at: None,
            publication,
            published_at: Some(now()),
            code: identity.code("ENTERPRISE"),
            country: if side == Side::Cn {
                "CN".into()
            } else {
                "RU".into()
            },
            ownership: Ownership::Private,
            sector_code: Some("TIMBER".into()),
            name_zh: Some(format!("试验企业{number}")),
            name_ru: Some(format!("Пробное предприятие {number}")),
            name_en: None,
            source_id: None,
        };
        self.insert(row.clone()).await;
        row
    }

    /// Gives an enterprise an official number.
    pub async fn identifier(
        &self,
        enterprise: &enterprise::Model,
        scheme: IdentifierScheme,
        value: &str,
    ) {
        let row = enterprise_identifier::Model {
            id: EnterpriseIdentifierId(self.identity().id),
            side: enterprise.side,
            version: 1,
            created_at: now(),
            updated_at: now(),
            archived_at: None,
            enterprise_id: enterprise.id,
            scheme,
            value: value.into(),
        };
        self.insert(row).await;
    }

    /// Lets an enterprise take part in a project.
    pub async fn participant(
        &self,
        project: &project::Model,
        enterprise: &enterprise::Model,
        role: ParticipantRole,
    ) {
        let row = participant::Model {
            id: ParticipantId(self.identity().id),
            side: project.side,
            version: 1,
            created_at: now(),
            updated_at: now(),
            archived_at: None,
            project_id: project.id,
            enterprise_side: enterprise.side,
            enterprise_id: enterprise.id,
            role,
            share_bp: None,
        };
        self.insert(row).await;
    }

    /// Gives a project a milestone without dates.
    pub async fn milestone(&self, project: &project::Model, kind: MilestoneKind) {
        let identity = self.identity();
        let row = milestone::Model {
            id: MilestoneId(identity.id),
            side: project.side,
            version: 1,
            created_at: now(),
            updated_at: now(),
            archived_at: None,
            project_id: project.id,
            kind,
            name_zh: Some(format!("节点{}", identity.number)),
            name_ru: Some(format!("Этап {}", identity.number)),
            name_en: None,
            planned_on: None,
            planned_precision: None,
            actual_on: None,
            actual_precision: None,
        };
        self.insert(row).await;
    }
}
