//! The rules of places.

use entity::place;

use crate::error::{Flaw, Problem};
use crate::registry::record::Record as _;
use crate::value::country::is_code;
use crate::writing::flaw;
use crate::writing::rules::{both_languages, code, country, given, owners_language};

/// What is wrong with a place, whatever is to become of it.
pub fn check(row: &place::Model) -> Vec<Flaw> {
    let found = [
        code(&row.code),
        owners_language("name", &row.name()),
        row.country.as_deref().and_then(country),
        region(row),
    ];
    found.into_iter().flatten().collect()
}

/// A region has a code of ISO 3166-2: that of its country, and up to three letters or digits.
fn region(row: &place::Model) -> Option<Flaw> {
    let code = row.region_code.as_deref()?;
    let is_sign = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let parts = code.split_once('-').filter(|(country, part)| {
        is_code(country) && (1..=3).contains(&part.len()) && part.bytes().all(is_sign)
    });
    let Some(parts) = parts else {
        let problem = Problem::new("REGION_CODE_INVALID").with("code", code);
        return Some(flaw::error("regionCode", problem));
    };
    // Some regions have the code of a country of their own beside, such as HK and CN-HK.
    let own = row.country.as_deref().filter(|own| is_code(own))?;
    let differs = parts.0 != own && parts.1 != own;
    let problem = || {
        Problem::new("REGION_OTHER_COUNTRY")
            .with("code", code)
            .with("country", own)
    };
    differs.then(|| flaw::error("regionCode", problem()))
}

/// What a place lacks for being published: the one list there is.
pub fn gate(row: &place::Model) -> Vec<Flaw> {
    let mut lacking = both_languages("name", &row.name());
    lacking.extend(given("source", row.source_id.is_some()));
    lacking
}
