//! Other names as a client gives them.

use async_graphql::{ID, InputObject, MaybeUndefined};
use entity::alias;
use uuid::Uuid;

use crate::error::Problem;
use crate::graphql::entry::{line, list, part};
use crate::graphql::scalars::Date;
use crate::graphql::values::{AliasKind, Language};
use crate::writing::{Desk, Parts, Record, rules};

/// A former, alternate or transliterated name.
#[derive(Clone, Debug, InputObject)]
pub struct AliasInput {
    /// Which of the record's other names this is; left out for a new one.
    id: Option<ID>,
    /// The name.
    name: String,
    /// The language it is in.
    language: Language,
    /// How it stands to the name in use.
    kind: AliasKind,
    /// Since when it was in use; null when not known.
    valid_from: Option<Date>,
    /// Until when it was in use; null when not known, or still in use.
    valid_to: Option<Date>,
}

/// Lays a whole list of other names into a record: those that are not in it are archived.
pub fn lay<R: Record>(
    desk: &mut Desk<'_>,
    given: MaybeUndefined<Vec<AliasInput>>,
    record: Uuid,
    to: &mut Parts<alias::Model>,
) {
    let Some(given) = list(desk, "aliases", given) else {
        return;
    };
    let mut aliases = Vec::with_capacity(given.len());
    desk.enter("aliases");
    for (index, input) in given.into_iter().enumerate() {
        desk.enter(index);
        let mut row = part(desk, "Alias", input.id.as_ref(), (R::KIND, record), to);
        let mut name = None;
        line(desk, "name", MaybeUndefined::Value(input.name), &mut name);
        row.name = name.unwrap_or_default();
        if row.name.is_empty() {
            desk.refuse("name", Problem::new("VALUE_MISSING"));
        }
        row.language = input.language.into();
        if let Some(problem) = rules::script(&row.name, row.language) {
            desk.warn("name", problem);
        }
        row.kind = input.kind.into();
        row.valid_from = input.valid_from.map(|date| date.0);
        row.valid_to = input.valid_to.map(|date| date.0);
        if let (Some(from), Some(to)) = (row.valid_from, row.valid_to)
            && to < from
        {
            desk.refuse(
                "validTo",
                Problem::new("PERIOD_REVERSED")
                    .with("from", from)
                    .with("to", to),
            );
        }
        desk.leave();
        aliases.push(row);
    }
    desk.leave();
    to.replace(aliases, desk.now);
}
