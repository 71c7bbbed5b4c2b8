//! The rules of zones.

use entity::zone;

use crate::error::Flaw;
use crate::registry::record::Record as _;
use crate::writing::rules::{both_languages, code, given, obligatory_country, owners_language};

/// What is wrong with a zone, whatever is to become of it.
pub fn check(row: &zone::Model) -> Vec<Flaw> {
    let found = [
        code(&row.code),
        owners_language("name", &row.name()),
        obligatory_country(&row.country),
    ];
    found.into_iter().flatten().collect()
}

/// What a zone lacks for being published: the one list there is.
pub fn gate(row: &zone::Model) -> Vec<Flaw> {
    let mut lacking = both_languages("name", &row.name());
    lacking.extend(given("source", row.source_id.is_some()));
    lacking
}
