//! Zones as a client gives them.

use async_graphql::{InputObject, MaybeUndefined};
use entity::values::RevisionAction;
use entity::{place, source};

use super::record::ZoneRecord;
use crate::error::Result;
use crate::graphql::entry::{LocalizedTextInput, Texts, code, localized, refer, required};
use crate::graphql::values::ZoneKind;
use crate::registry;
use crate::registry::alias::{self, AliasInput};
use crate::registry::place::PlaceBy;
use crate::registry::source::SourceBy;
use crate::writing::neighbour::{Bank, warn_unpublished};
use crate::writing::{Change, Desk};

/// What can be said of a zone. What is left out stays as it is, null clears it; a list is given
/// whole, and what is not in it any more is archived.
#[derive(Clone, Debug, InputObject)]
pub struct ZoneFields {
    /// Stable code, unique within its side: capital letters, digits, hyphens and underscores. It
    /// stays once the zone was published.
    code: MaybeUndefined<String>,
    /// Its name; the owner's language is obligatory.
    name: MaybeUndefined<LocalizedTextInput>,
    /// Its legal form.
    kind: MaybeUndefined<ZoneKind>,
    /// The country whose law it is under, ISO 3166-1 alpha-2.
    country: MaybeUndefined<String>,
    /// Where it is, of the own side.
    place: MaybeUndefined<PlaceBy>,
    /// Where what is said here is from, of the own side.
    source: MaybeUndefined<SourceBy>,
    /// Its other names, all of them.
    aliases: MaybeUndefined<Vec<AliasInput>>,
}

impl Change<ZoneRecord> for ZoneFields {
    fn action(&self) -> RevisionAction {
        RevisionAction::Update
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut ZoneRecord) -> Result<()> {
        let row = &mut record.row;
        code(desk, self.code, row.published_at.is_some(), &mut row.code);
        let name = Texts {
            zh: &mut row.name_zh,
            ru: &mut row.name_ru,
            en: &mut row.name_en,
        };
        localized(desk, "name", self.name, name);
        required(desk, "kind", self.kind.map_value(Into::into), &mut row.kind);
        required(desk, "country", self.country, &mut row.country);
        let places = registry::place::store::visible_to(desk.viewer);
        let place: Option<place::Model> = refer(
            desk,
            "place",
            places,
            self.place,
            Bank::Own,
            &mut row.place_id,
        )
        .await?;
        if let Some(place) = place {
            warn_unpublished(desk, "place", place.publication);
        }
        let sources = registry::source::store::visible_to(desk.viewer);
        let source: Option<source::Model> = refer(
            desk,
            "source",
            sources,
            self.source,
            Bank::Own,
            &mut row.source_id,
        )
        .await?;
        if let Some(source) = source {
            warn_unpublished(desk, "source", source.publication);
        }
        alias::input::lay::<ZoneRecord>(desk, self.aliases, row.id.0, &mut record.aliases);
        Ok(())
    }
}
