//! The rules of enterprises.

use entity::enterprise;

use super::record::EnterpriseRecord;
use crate::error::{Flaw, Problem};
use crate::registry::record::Record as _;
use crate::value::identifier::{self, IdentifierError};
use crate::writing::flaw;
use crate::writing::rules::{both_languages, code, given, obligatory_country, owners_language};

/// What is wrong with an enterprise, whatever is to become of it.
pub fn check(record: &EnterpriseRecord) -> Vec<Flaw> {
    let row = &record.row;
    let found = [
        code(&row.code),
        owners_language("name", &row.name()),
        obligatory_country(&row.country),
    ];
    let mut found: Vec<Flaw> = found.into_iter().flatten().collect();
    let mut seen = Vec::new();
    for (index, number) in record.identifiers.in_use().enumerate() {
        let place = format!("identifiers.{index}.value");
        if let Err(error) = identifier::check(number.scheme, &number.value) {
            found.push(flaw::error(&place, problem_of(&error)));
        }
        let what = (number.scheme, &number.value);
        if seen.contains(&what) {
            found.push(flaw::error(&place, Problem::new("IDENTIFIER_TWICE")));
        }
        seen.push(what);
    }
    found
}

/// What an enterprise lacks for being published: the one list there is.
pub fn gate(row: &enterprise::Model) -> Vec<Flaw> {
    let mut lacking = both_languages("name", &row.name());
    lacking.extend(given("sector", row.sector_code.is_some()));
    lacking.extend(given("source", row.source_id.is_some()));
    lacking
}

fn problem_of(error: &IdentifierError) -> Problem {
    match error {
        IdentifierError::Length { expected, found } => Problem::new("IDENTIFIER_LENGTH")
            // `10 or 12` reads the same in every language as `10 / 12`.
            .with("expected", expected.replace(" or ", " / "))
            .with("found", found),
        IdentifierError::Character {
            position, found, ..
        } => Problem::new("IDENTIFIER_CHARACTER")
            .with("position", position)
            .with("found", found),
        IdentifierError::Check { expected, found } => Problem::new("IDENTIFIER_CHECK")
            .with("expected", expected)
            .with("found", found),
        IdentifierError::Zeros => Problem::new("IDENTIFIER_ZEROS"),
        IdentifierError::Chapter(chapter) => Problem::new("HS_CODE_INVALID").with("code", chapter),
    }
}
