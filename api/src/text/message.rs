//! Sentences for people, in three languages.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;
use crate::error::Problem;

type Bundle = FluentBundle<FluentResource>;

const ZH: &str = include_str!("../../locales/zh.ftl");
const RU: &str = include_str!("../../locales/ru.ftl");
const EN: &str = include_str!("../../locales/en.ftl");

static BUNDLES: LazyLock<[Bundle; 3]> =
    LazyLock::new(|| [bundle("zh", ZH), bundle("ru", RU), bundle("en", EN)]);

/// Reads the messages, so that no request has to wait for it.
pub fn prepare() {
    LazyLock::force(&BUNDLES);
}

/// The sentence of a problem, or its bare code where no sentence has been written.
pub fn message(language: Language, problem: &Problem) -> String {
    let [zh, ru, en] = &*BUNDLES;
    let bundle = match language {
        Language::Zh => zh,
        Language::Ru => ru,
        Language::En => en,
    };
    let Some(pattern) = bundle
        .get_message(problem.code)
        .and_then(|message| message.value())
    else {
        return problem.code.to_owned();
    };
    let mut values = FluentArgs::new();
    for (name, text) in &problem.params {
        values.set(*name, value(text));
    }
    let sentence = bundle.format_pattern(pattern, Some(&values), &mut Vec::new());
    sentence.into_owned()
}

/// A word or sentence of ours that needs no values, such as the heading of a column.
pub fn phrase(language: Language, id: &'static str) -> String {
    message(language, &Problem::new(id))
}

/// A whole number, so that it chooses its plural form; anything else stays as it is written.
fn value(text: &str) -> FluentValue<'_> {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => number.into(),
        _ => FluentValue::String(Cow::Borrowed(text)),
    }
}

fn bundle(language: &str, source: &str) -> Bundle {
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => resource,
        // What could be read still serves; a test refuses files with errors.
        Err((resource, _)) => resource,
    };
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks would put invisible characters into every answer.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    fn ids(source: &str) -> BTreeSet<&str> {
        assert!(FluentResource::try_new(source.to_owned()).is_ok());
        source
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_uppercase()))
            .filter_map(|line| line.split(" =").next())
            .collect()
    }

    /// The text of the program, without white space.
    fn program() -> String {
        text_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
    }

    fn text_of(path: &Path) -> String {
        if path.is_dir() {
            let entries = fs::read_dir(path).unwrap();
            return entries
                .map(|entry| text_of(&entry.unwrap().path()))
                .collect();
        }
        let text = fs::read_to_string(path).unwrap();
        text.split_whitespace().collect()
    }

    #[test]
    fn the_three_languages_have_the_same_messages() {
        assert_eq!(ids(ZH), ids(EN));
        assert_eq!(ids(RU), ids(EN));
    }

    #[test]
    fn every_code_in_use_has_a_message() {
        let program = program();
        let calls = program.split("Problem::new(\"").skip(1);
        let codes: BTreeSet<&str> = calls.filter_map(|call| call.split('"').next()).collect();

        let known = ids(EN);

        assert!(codes.len() > 20);
        let missing: Vec<_> = codes.difference(&known).collect();
        assert_eq!(missing, [&"UNWRITTEN_CODE"]);
    }

    #[test]
    fn every_message_is_in_use() {
        let program = program();

        let mut idle = ids(EN);
        idle.retain(|id| !program.contains(&format!("\"{id}\"")));

        assert_eq!(idle, BTreeSet::new());
    }

    #[test]
    fn a_missing_sentence_shows_its_code() {
        let problem = Problem::new("UNWRITTEN_CODE");

        assert_eq!(message(Language::En, &problem), "UNWRITTEN_CODE");
    }

    #[test]
    fn russian_counts_in_three_forms() {
        let sentence = |limit| {
            let problem = Problem::new("LIMIT_BATCH").with("limit", limit);
            message(Language::Ru, &problem)
        };

        assert!(sentence(1).contains("1 запрос."));
        assert!(sentence(3).contains("3 запроса."));
        assert!(sentence(5).contains("5 запросов."));
        assert!(sentence(21).contains("21 запрос."));
    }

    #[test]
    fn a_code_that_looks_like_a_number_keeps_its_zeros() {
        let problem = Problem::new("HS_CODE_INVALID").with("code", "0101");

        assert!(message(Language::Zh, &problem).contains("0101"));
    }
}
