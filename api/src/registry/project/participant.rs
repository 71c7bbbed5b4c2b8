//! A participant in the schema.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use entity::participant;
use rust_decimal::Decimal as Number;

use super::Project;
use crate::error::Result;
use crate::graphql::neighbour;
use crate::graphql::scalars::Decimal;
use crate::graphql::values::{ParticipantRole, Side};
use crate::registry::enterprise::Enterprise;

/// What an enterprise does in a project.
#[derive(Clone)]
pub struct Participant(Arc<participant::Model>);

impl From<Arc<participant::Model>> for Participant {
    fn from(row: Arc<participant::Model>) -> Self {
        Self(row)
    }
}

/// What an enterprise does in a project.
#[Object]
impl Participant {
    /// Names it among the project's participants.
    async fn id(&self) -> ID {
        format!("Participant:{}", self.0.id.0).into()
    }

    /// What it does.
    async fn role(&self) -> ParticipantRole {
        self.0.role.into()
    }

    /// Its share in the project, in percent; null when not known.
    async fn share_percent(&self) -> Option<Decimal> {
        self.0
            .share_bp
            .map(|share| Decimal(Number::new(i64::from(share), 2).normalize()))
    }

    /// The side that owns the enterprise's record, here or on the other bank.
    async fn enterprise_side(&self) -> Side {
        self.0.enterprise_side.into()
    }

    /// The enterprise; null when its record cannot be read here.
    async fn enterprise(&self, ctx: &Context<'_>) -> Option<Result<Enterprise>> {
        neighbour(ctx, Some(self.0.enterprise_id)).await
    }

    /// The project; null when it is not public.
    async fn project(&self, ctx: &Context<'_>) -> Option<Result<Project>> {
        neighbour(ctx, Some(self.0.project_id)).await
    }
}
