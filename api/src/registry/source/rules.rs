//! The rules of sources.

use chrono::NaiveDate;
use entity::source;
use url::Url;

use crate::error::{Flaw, Problem};
use crate::text::Localized;
use crate::writing::flaw;
use crate::writing::rules::{code, given, has_happened, owners_language};

/// What is wrong with a source, whatever is to become of it.
pub fn check(row: &source::Model, today: NaiveDate) -> Vec<Flaw> {
    let found = [
        code(&row.code),
        owners_language("title", &title(row)),
        has_happened("publishedOn", row.published_on, today),
        url(row.url.as_deref()),
    ];
    found.into_iter().flatten().collect()
}

/// What a source lacks for being published: its title stays in the language it is in, but readers
/// have to know who says so.
pub fn gate(row: &source::Model) -> Vec<Flaw> {
    given("publisher", row.publisher.is_some())
        .into_iter()
        .collect()
}

/// The title of a source.
pub fn title(row: &source::Model) -> Localized {
    let (zh, ru, en) = (&row.title_zh, &row.title_ru, &row.title_en);
    Localized::owned(row.side, zh.clone(), ru.clone(), en.clone())
}

/// An address is one that a browser opens, and nothing that it would run.
fn url(url: Option<&str>) -> Option<Flaw> {
    let url = url?;
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    // A browser would take blanks out, and then it is another address.
    let sound = is_web && !url.contains(char::is_whitespace) && Url::parse(url).is_ok();
    (!sound).then(|| flaw::error("url", Problem::new("URL_INVALID").with("url", url)))
}
