//! Places as a client gives them.

use async_graphql::{InputObject, MaybeUndefined};
use entity::source;
use entity::values::RevisionAction;

use super::record::PlaceRecord;
use crate::error::Result;
use crate::graphql::entry::{
    CoordinatesInput, LocalizedTextInput, Texts, code, coordinates, line, localized, optional,
    refer, required,
};
use crate::graphql::values::PlaceKind;
use crate::registry;
use crate::registry::alias::{self, AliasInput};
use crate::registry::source::SourceBy;
use crate::writing::neighbour::{Bank, warn_unpublished};
use crate::writing::{Change, Desk};

/// What can be said of a place. What is left out stays as it is, null clears it; a list is given
/// whole, and what is not in it any more is archived.
#[derive(Clone, Debug, InputObject)]
pub struct PlaceFields {
    /// Stable code, unique within its side: capital letters, digits, hyphens and underscores. It
    /// stays once the place was published.
    code: MaybeUndefined<String>,
    /// Its name; the owner's language is obligatory.
    name: MaybeUndefined<LocalizedTextInput>,
    /// What it is.
    kind: MaybeUndefined<PlaceKind>,
    /// The country it is in, ISO 3166-1 alpha-2; null for what lies across the border.
    country: MaybeUndefined<String>,
    /// The code of its region in its country, ISO 3166-2, such as `CN-HL` or `RU-AMU`.
    region_code: MaybeUndefined<String>,
    /// Where exactly it is.
    coordinates: MaybeUndefined<CoordinatesInput>,
    /// Where what is said here is from, of the own side.
    source: MaybeUndefined<SourceBy>,
    /// Its other names, all of them.
    aliases: MaybeUndefined<Vec<AliasInput>>,
}

impl Change<PlaceRecord> for PlaceFields {
    fn action(&self) -> RevisionAction {
        RevisionAction::Update
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut PlaceRecord) -> Result<()> {
        let row = &mut record.row;
        code(desk, self.code, row.published_at.is_some(), &mut row.code);
        let name = Texts {
            zh: &mut row.name_zh,
            ru: &mut row.name_ru,
            en: &mut row.name_en,
        };
        localized(desk, "name", self.name, name);
        required(desk, "kind", self.kind.map_value(Into::into), &mut row.kind);
        optional(self.country, &mut row.country);
        line(desk, "regionCode", self.region_code, &mut row.region_code);
        let point = (&mut row.latitude_e6, &mut row.longitude_e6);
        coordinates(desk, "coordinates", self.coordinates, point);
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
        alias::input::lay::<PlaceRecord>(desk, self.aliases, row.id.0, &mut record.aliases);
        Ok(())
    }
}
