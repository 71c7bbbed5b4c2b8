//! What today's rules find doubtful in a record that is written: what its writer has accepted, and
//! what has come to be so since, when a neighbour was taken back or a day went by.
//!
//! It is found in what the record says (`facts`), so it is one way for all kinds.

use std::collections::HashMap;

use entity::values::Language;
use serde_json::Value;
use uuid::Uuid;

use super::{flaw, rules};
use crate::error::{Flaw, Problem};
use crate::value::canonical::Fields;

/// How a neighbour stands; one that is not known here is as good as not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Readers see it.
    InPublic,
    /// Readers do not see it.
    Unpublished,
    /// It was put away.
    Archived,
}

/// The fields that name a neighbour whose readers' sight matters.
const NEIGHBOURS: [&str; 4] = ["enterprise", "place", "source", "zone"];

/// The neighbours that a record and its parts name.
pub fn neighbours(facts: &Fields) -> Vec<Uuid> {
    let named = texts(facts).into_iter().filter_map(|text| text.neighbour());
    named.collect()
}

/// What is doubtful in what a record says, given how its neighbours stand.
pub fn of_facts(facts: &Fields, seen: &HashMap<Uuid, Seen>) -> Vec<Flaw> {
    let mut found = Vec::new();
    for text in texts(facts) {
        let script = text
            .language
            .and_then(|language| rules::script(text.value, language));
        let doubts = script.into_iter().chain(text.doubt(seen));
        found.extend(doubts.map(|problem| flaw::warning(&text.place, problem)));
    }
    found
}

/// The neighbours that a record names and that its readers do not see.
pub fn of_neighbours(facts: &Fields, seen: &HashMap<Uuid, Seen>) -> Vec<Flaw> {
    let unseen = texts(facts).into_iter().filter_map(|text| {
        let problem = text.doubt(seen)?;
        Some(flaw::warning(&text.place, problem))
    });
    unseen.collect()
}

fn doubt(seen: Option<&Seen>) -> Option<Problem> {
    match seen {
        Some(Seen::InPublic) => None,
        Some(Seen::Archived) => Some(Problem::new("NEIGHBOUR_ARCHIVED")),
        Some(Seen::Unpublished) | None => Some(Problem::new("NEIGHBOUR_UNPUBLISHED")),
    }
}

/// A field with text in it.
struct Text<'a> {
    /// Where it is in the record.
    place: String,
    /// What the field is called.
    name: &'a str,
    /// What is in it.
    value: &'a str,
    /// The language it is in, if that is said.
    language: Option<Language>,
}

impl Text<'_> {
    fn neighbour(&self) -> Option<Uuid> {
        let is_neighbour = NEIGHBOURS.contains(&self.name);
        is_neighbour.then(|| self.value.parse().ok()).flatten()
    }

    /// What is doubtful in it as the name of a neighbour.
    fn doubt(&self, seen: &HashMap<Uuid, Seen>) -> Option<Problem> {
        doubt(seen.get(&self.neighbour()?))
    }
}

fn texts(facts: &Fields) -> Vec<Text<'_>> {
    let mut texts = Vec::new();
    for (name, value) in facts {
        match value {
            Value::String(value) => texts.push(Text {
                place: name.clone(),
                name,
                value,
                language: language_of(name),
            }),
            Value::Array(parts) => {
                let parts = parts.iter().filter_map(Value::as_object).enumerate();
                texts.extend(parts.flat_map(|(index, part)| of_part(name, index, part)));
            }
            _ => {}
        }
    }
    texts
}

fn of_part<'a>(list: &str, index: usize, part: &'a Fields) -> Vec<Text<'a>> {
    // Another name says in a field of its own which language it is in.
    let said = part.get("language").cloned();
    let said = said.and_then(|language| serde_json::from_value(language).ok());
    let texts = part.iter().filter_map(|(name, value)| {
        let is_the_entry = list.strip_suffix('s') == Some(name);
        let place = if is_the_entry {
            format!("{list}.{index}")
        } else {
            format!("{list}.{index}.{name}")
        };
        let of_alias = said.filter(|_| name == "name");
        Some(Text {
            place,
            name,
            value: value.as_str()?,
            language: of_alias.or_else(|| language_of(name)),
        })
    });
    texts.collect()
}

fn language_of(field: &str) -> Option<Language> {
    match field.rsplit_once('.')?.1 {
        "zh" => Some(Language::Zh),
        "ru" => Some(Language::Ru),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn doubts_are_told_where_they_are() {
        let [zone, enterprise, source] = [1, 2, 3].map(Uuid::from_u128);
        let facts = json!({
            "name.zh": "XCMG", "name.ru": "Завод", "code": "X", "zone": zone, "source": source,
            "participants": [{ "id": Uuid::nil(), "enterprise": enterprise }],
            "aliases": [
                { "name": "Reka", "language": Language::Ru },
                { "name": "河", "language": Language::Zh },
            ],
        });
        let facts = facts.as_object().unwrap();
        let seen = HashMap::from([(zone, Seen::Archived), (source, Seen::InPublic)]);

        let mut found: Vec<String> = of_facts(facts, &seen)
            .iter()
            .map(|flaw| format!("{} {}", flaw.problem.code, flaw.path.join(".")))
            .collect();

        found.sort_unstable();
        assert_eq!(
            found,
            [
                "NEIGHBOUR_ARCHIVED input.zone",
                "NEIGHBOUR_UNPUBLISHED input.participants.0.enterprise",
                "SCRIPT_UNEXPECTED input.aliases.0.name",
                "SCRIPT_UNEXPECTED input.name.zh",
            ]
        );
        assert_eq!(neighbours(facts).len(), 3);
    }
}
