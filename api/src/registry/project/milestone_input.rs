//! Milestones as a client gives them.

use async_graphql::{ID, InputObject, MaybeUndefined};
use entity::values::RecordKind;
use entity::{milestone, project};

use crate::graphql::entry::{LocalizedTextInput, Texts, list, localized, part, partial_date};
use crate::graphql::values::MilestoneKind;
use crate::writing::{Desk, Parts};

/// A step in the life of a project.
#[derive(Clone, Debug, InputObject)]
pub struct MilestoneInput {
    /// Which of the project's milestones this is; left out for a new one.
    id: Option<ID>,
    /// What it marks.
    kind: MilestoneKind,
    /// What it is called; the owner's language is obligatory.
    name: MaybeUndefined<LocalizedTextInput>,
    /// When it is to be reached: `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
    planned_on: MaybeUndefined<String>,
    /// When it was reached: `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
    actual_on: MaybeUndefined<String>,
}

/// Lays the whole list into a project: what is not in it is archived.
pub fn lay(
    desk: &mut Desk<'_>,
    given: MaybeUndefined<Vec<MilestoneInput>>,
    of: &project::Model,
    to: &mut Parts<milestone::Model>,
) {
    let Some(given) = list(desk, "milestones", given) else {
        return;
    };
    let mut milestones = Vec::with_capacity(given.len());
    desk.enter("milestones");
    for (index, input) in given.into_iter().enumerate() {
        desk.enter(index);
        let project = (RecordKind::Project, of.id.0);
        let mut row = part(desk, "Milestone", input.id.as_ref(), project, to);
        row.kind = input.kind.into();
        let name = Texts {
            zh: &mut row.name_zh,
            ru: &mut row.name_ru,
            en: &mut row.name_en,
        };
        localized(desk, "name", input.name, name);
        let (date, precision) = (&mut row.planned_on, &mut row.planned_precision);
        partial_date(desk, "plannedOn", input.planned_on, date, precision);
        let (date, precision) = (&mut row.actual_on, &mut row.actual_precision);
        partial_date(desk, "actualOn", input.actual_on, date, precision);
        desk.leave();
        milestones.push(row);
    }
    desk.leave();
    to.replace(milestones, desk.now);
}
