//! Sources as a client gives them.

use async_graphql::{InputObject, MaybeUndefined};
use entity::values::RevisionAction;

use super::record::SourceRecord;
use crate::error::Result;
use crate::graphql::entry::{LocalizedTextInput, Texts, code, line, localized, partial_date};
use crate::writing::{Change, Desk};

/// What can be said of a source. What is left out stays as it is, null clears it.
#[derive(Clone, Debug, InputObject)]
pub struct SourceFields {
    /// Stable code, unique within its side: capital letters, digits, hyphens and underscores. It
    /// stays once the source was published.
    code: MaybeUndefined<String>,
    /// Its title, or what it is where it has none; the owner's language is obligatory.
    title: MaybeUndefined<LocalizedTextInput>,
    /// Who published it.
    publisher: MaybeUndefined<String>,
    /// Where it can be read.
    url: MaybeUndefined<String>,
    /// When it came out: `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
    published_on: MaybeUndefined<String>,
}

impl Change<SourceRecord> for SourceFields {
    fn action(&self) -> RevisionAction {
        RevisionAction::Update
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut SourceRecord) -> Result<()> {
        let row = &mut record.row;
        code(desk, self.code, row.published_at.is_some(), &mut row.code);
        let title = Texts {
            zh: &mut row.title_zh,
            ru: &mut row.title_ru,
            en: &mut row.title_en,
        };
        localized(desk, "title", self.title, title);
        line(desk, "publisher", self.publisher, &mut row.publisher);
        line(desk, "url", self.url, &mut row.url);
        let (date, precision) = (&mut row.published_on, &mut row.published_precision);
        partial_date(desk, "publishedOn", self.published_on, date, precision);
        Ok(())
    }
}
