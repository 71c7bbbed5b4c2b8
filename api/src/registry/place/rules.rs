//! The rules of places.

use entity::place;

use crate::error::Flaw;
use crate::registry::record::Record as _;
use crate::writing::rules::{both_languages, code, country, given, owners_language};

/// What is wrong with a place, whatever is to become of it.
pub fn check(row: &place::Model) -> Vec<Flaw> {
    let found = [
        code(&row.code),
        owners_language("name", &row.name()),
        row.country.as_deref().and_then(country),
    ];
    found.into_iter().flatten().collect()
}

/// What a place lacks for being published: the one list there is.
pub fn gate(row: &place::Model) -> Vec<Flaw> {
    let mut lacking = both_languages("name", &row.name());
    lacking.extend(given("source", row.source_id.is_some()));
    lacking
}
