//! Participants as a client gives them.

use async_graphql::{ID, InputObject, MaybeUndefined};
use entity::values::RecordKind;
use entity::{enterprise, participant, project};
use rust_decimal::prelude::ToPrimitive;

use crate::error::{Problem, Result};
use crate::graphql::entry::{list, part, refer_named};
use crate::graphql::scalars::Decimal;
use crate::graphql::values::ParticipantRole;
use crate::registry::enterprise::{EnterpriseBy, store};
use crate::writing::neighbour::{Bank, warn_unpublished};
use crate::writing::{Desk, OwnedRow, Parts};

/// What an enterprise does in a project.
#[derive(Clone, Debug, InputObject)]
pub struct ParticipantInput {
    /// Which of the project's participants this is; left out for a new one.
    id: Option<ID>,
    /// The enterprise, of either bank.
    enterprise: EnterpriseBy,
    /// What it does.
    role: ParticipantRole,
    /// Its share in the project, in percent with two digits at most; null when not known.
    share_percent: Option<Decimal>,
}

/// Lays the whole list into a project: who is not in it is archived.
pub async fn lay(
    desk: &mut Desk<'_>,
    given: MaybeUndefined<Vec<ParticipantInput>>,
    of: &project::Model,
    to: &mut Parts<participant::Model>,
) -> Result<()> {
    let Some(given) = list(desk, "participants", given) else {
        return Ok(());
    };
    let mut participants = Vec::with_capacity(given.len());
    desk.enter("participants");
    for (index, input) in given.into_iter().enumerate() {
        desk.enter(index);
        let project = (RecordKind::Project, of.id.0);
        let mut row = part(desk, "Participant", input.id.as_ref(), project, to);
        let visible = store::visible_to(desk.viewer);
        let named = input.enterprise.named(desk).await?;
        let mut id = Some(row.enterprise_id);
        let found: Option<enterprise::Model> =
            refer_named(desk, "enterprise", visible, named, Bank::Any, &mut id).await?;
        if let Some(found) = found {
            warn_unpublished(desk, "enterprise", found.publication);
            (row.enterprise_id, row.enterprise_side) = (found.id, found.stamp().side);
        }
        row.role = input.role.into();
        row.share_bp = input.share_percent.and_then(|share| share_bp(desk, share));
        desk.leave();
        participants.push(row);
    }
    desk.leave();
    to.replace(participants, desk.now);
    Ok(())
}

/// A share in hundredths of a percent.
fn share_bp(desk: &mut Desk<'_>, Decimal(percent): Decimal) -> Option<i32> {
    let share = percent
        .checked_mul(100.into())
        .map(|share| share.normalize());
    let whole = share
        .filter(|share| share.scale() == 0)
        .and_then(|share| share.to_i32());
    let share = whole.filter(|share| (0..=10_000).contains(share));
    if share.is_none() {
        desk.refuse(
            "sharePercent",
            Problem::new("SHARE_INVALID").with("percent", percent),
        );
    }
    share
}
