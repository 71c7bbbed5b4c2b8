//! Other names as parts of the records they name.

use entity::alias;
use entity::values::{AliasKind, Language, RecordKind};
use uuid::Uuid;

use crate::writing::{Part, Parts, Stamp};

impl Part for alias::Model {
    fn parent_column(of: RecordKind) -> alias::Column {
        match of {
            RecordKind::Place => alias::Column::PlaceId,
            RecordKind::Zone => alias::Column::ZoneId,
            RecordKind::Enterprise => alias::Column::EnterpriseId,
            // No other kind of record has other names.
            _ => alias::Column::ProjectId,
        }
    }

    fn blank(stamp: Stamp, of: RecordKind, parent: Uuid) -> Self {
        let is = |kind: RecordKind| (kind == of).then_some(parent);
        Self {
            id: stamp.id.into(),
            side: stamp.side,
            version: stamp.version,
            created_at: stamp.created_at,
            updated_at: stamp.updated_at,
            archived_at: stamp.archived_at,
            place_id: is(RecordKind::Place).map(Into::into),
            zone_id: is(RecordKind::Zone).map(Into::into),
            enterprise_id: is(RecordKind::Enterprise).map(Into::into),
            project_id: is(RecordKind::Project).map(Into::into),
            language: Language::Zh,
            name: String::new(),
            kind: AliasKind::Alternate,
            valid_from: None,
            valid_to: None,
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        (self.language, &self.name) == (other.language, &other.name)
    }
}

/// The other names that a record has.
pub fn names_in_use(aliases: &Parts<alias::Model>) -> impl Iterator<Item = &str> {
    aliases.in_use().map(|alias| alias.name.as_str())
}
