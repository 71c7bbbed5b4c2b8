//! Enterprises as a client gives them.

use async_graphql::{ID, InputObject, MaybeUndefined};
use entity::source;
use entity::values::{RecordKind, RevisionAction};

use super::record::EnterpriseRecord;
use crate::error::Result;
use crate::graphql::entry::{
    LocalizedTextInput, Texts, code, list, localized, part, refer, refer_code, required,
};
use crate::graphql::values::{IdentifierScheme, Ownership};
use crate::registry;
use crate::registry::alias::{self, AliasInput};
use crate::registry::sector::SectorBy;
use crate::registry::source::SourceBy;
use crate::text::script::tidy;
use crate::writing::neighbour::{Bank, warn_unpublished};
use crate::writing::{Change, Desk};

/// What can be said of an enterprise. What is left out stays as it is, null clears it; a list is
/// given whole, and what is not in it any more is archived.
#[derive(Clone, Debug, InputObject)]
pub struct EnterpriseFields {
    /// Stable code, unique within its side: capital letters, digits, hyphens and underscores. It
    /// stays once the enterprise was published.
    code: MaybeUndefined<String>,
    /// Its name; the owner's language is obligatory.
    name: MaybeUndefined<LocalizedTextInput>,
    /// The country it is registered in, ISO 3166-1 alpha-2.
    country: MaybeUndefined<String>,
    /// Who owns it.
    ownership: MaybeUndefined<Ownership>,
    /// The sector it works in.
    sector: MaybeUndefined<SectorBy>,
    /// Where what is said here is from, of the own side.
    source: MaybeUndefined<SourceBy>,
    /// Its official numbers, all of them.
    identifiers: MaybeUndefined<Vec<IdentifierInput>>,
    /// Its other names, all of them.
    aliases: MaybeUndefined<Vec<AliasInput>>,
}

/// An official number of an enterprise; its check digits are checked.
#[derive(Clone, Debug, InputObject)]
#[graphql(name = "IdentifierInput")]
pub struct IdentifierInput {
    /// Which of the enterprise's numbers this is; left out for a new one.
    id: Option<ID>,
    /// The register it is from.
    scheme: IdentifierScheme,
    /// The number, as text: leading zeros count.
    value: String,
}

impl Change<EnterpriseRecord> for EnterpriseFields {
    fn action(&self) -> RevisionAction {
        RevisionAction::Update
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut EnterpriseRecord) -> Result<()> {
        lay_identifiers(desk, self.identifiers, record);
        let row = &mut record.row;
        code(desk, self.code, row.published_at.is_some(), &mut row.code);
        let name = Texts {
            zh: &mut row.name_zh,
            ru: &mut row.name_ru,
            en: &mut row.name_en,
        };
        localized(desk, "name", self.name, name);
        required(desk, "country", self.country, &mut row.country);
        required(
            desk,
            "ownership",
            self.ownership.map_value(Into::into),
            &mut row.ownership,
        );
        let catalogue = desk.app.catalogue();
        let is_sector = |code: &str| catalogue.sector(code).is_some();
        refer_code(desk, "sector", self.sector, is_sector, &mut row.sector_code);
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
        alias::input::lay::<EnterpriseRecord>(desk, self.aliases, row.id.0, &mut record.aliases);
        Ok(())
    }
}

fn lay_identifiers(
    desk: &mut Desk<'_>,
    given: MaybeUndefined<Vec<IdentifierInput>>,
    record: &mut EnterpriseRecord,
) {
    let Some(given) = list(desk, "identifiers", given) else {
        return;
    };
    let of = (RecordKind::Enterprise, record.row.id.0);
    let mut identifiers = Vec::with_capacity(given.len());
    desk.enter("identifiers");
    for (index, input) in given.into_iter().enumerate() {
        desk.enter(index);
        let id = input.id.as_ref();
        let mut row = part(desk, "EnterpriseIdentifier", id, of, &record.identifiers);
        row.scheme = input.scheme.into();
        row.value = tidy(&input.value);
        desk.leave();
        identifiers.push(row);
    }
    desk.leave();
    record.identifiers.replace(identifiers, desk.now);
}
