//! A milestone in the schema.

use std::sync::Arc;

use async_graphql::{ID, Object};
use entity::milestone;

use crate::graphql::values::MilestoneKind;
use crate::graphql::{InPlace, LocalizedText, PartialDate};
use crate::text::Localized;

/// A step in the life of a project.
#[derive(Clone)]
pub struct Milestone(Arc<milestone::Model>);

impl From<Arc<milestone::Model>> for InPlace<Milestone> {
    fn from(row: Arc<milestone::Model>) -> Self {
        Self(Milestone(row))
    }
}

/// A step in the life of a project.
#[Object]
impl Milestone {
    /// Names it among the project's milestones.
    async fn id(&self) -> ID {
        format!("Milestone:{}", self.0.id.0).into()
    }

    /// What it marks.
    async fn kind(&self) -> MilestoneKind {
        self.0.kind.into()
    }

    /// What it is called.
    async fn name(&self) -> LocalizedText {
        let (zh, ru, en) = (&self.0.name_zh, &self.0.name_ru, &self.0.name_en);
        Localized::owned(self.0.side, zh.clone(), ru.clone(), en.clone()).into()
    }

    /// When it was to be reached.
    async fn planned_on(&self) -> Option<PartialDate> {
        PartialDate::optional(self.0.planned_on, self.0.planned_precision)
    }

    /// When it was reached; null while it is not.
    async fn actual_on(&self) -> Option<PartialDate> {
        PartialDate::optional(self.0.actual_on, self.0.actual_precision)
    }
}
