//! What the engine says of a document that does not fit the schema, taken apart so that it can be
//! said in the caller's language.
//!
//! The engine has English sentences and no codes. One that is not known here, after an upgrade
//! say, is told as a misfit of no named kind; its words stay in `extensions.detail`.

use crate::error::Problem;

/// Kinds of misfit, as the messages know them, with the engine's sentences. Names stand where
/// the braces are; the first form that fits is taken.
#[rustfmt::skip]
const FORMS: &[(&str, &str)] = &[
    ("unknown-field", r#"Unknown field "{}" on type "{}"."#),
    ("unknown-argument", r#"Unknown argument "{}" on field "{}" of type "{}"."#),
    ("unknown-directive-argument", r#"Unknown argument "{}" on directive "{}"."#),
    ("unknown-type", r#"Unknown type "{}""#),
    ("unknown-fragment", r#"Unknown fragment: "{}""#),
    ("unknown-directive", r#"Unknown directive "{}""#),
    ("unknown-operation", r#"Unknown operation named "{}""#),
    ("operation-unnamed", "Operation name required in request."),
    ("operation-missing", "There is no operation."),
    ("directive-repeated", r#"Duplicate directive "{}""#),
    ("directive-misplaced", r#"Directive "{}" may not be used on "{}""#),
    ("argument-missing", r#"Field "{}" argument "{}" of type "{}" is required but not provided"#),
    ("directive-argument-missing",
        r#"Directive "@{}" argument "{}" of type "{}" is required but not provided"#),
    ("argument-repeated", r#"There can only be one argument named "{}""#),
    ("variable-repeated", r#"There can only be one variable named "${}""#),
    ("no-subfields", r#"Field "{}" must not have a selection since type "{}" has no subfields"#),
    ("subfields-missing", r#"Field "{}" of type "{}" must have a selection of subfields"#),
    ("fields-conflict", r#"Fields "{}" conflict because"#),
    ("fragment-unused", r#"Fragment "{}" is never used"#),
    ("fragment-circle", r#"Cannot spread fragment "{}""#),
    ("fragment-impossible",
        r#"Fragment "{}" cannot be spread here as objects of type "{}" can never be of type "{}""#),
    ("variable-undefined", r#"Variable "${}" is not defined"#),
    ("variable-unused", r#"Variable "${}" is not used"#),
    ("variable-type", r#"Variable "{}" of type "{}" used in position expecting type "{}""#),
    ("variable-no-input", r#"Variable "{}" cannot be of non-input type "{}""#),
    ("value-not-in-enum",
        r#"Invalid value for argument "{}", enumeration type "{}" does not contain the value "{}""#),
    ("value-type", r#"Invalid value for argument "{}", expected type "{}""#),
    ("value-field-missing",
        r#"Invalid value for argument "{}", field "{}" of type "{}" is required but not provided"#),
    ("value-field-unknown", r#"Invalid value for argument "{}", unknown field "{}" of type "{}""#),
    ("value-wrong", r#"Invalid value for argument "{}""#),
];

/// The names in a sentence, as parameters of its message.
const NAMES: [&str; 3] = ["one", "two", "three"];

/// Adds to a problem what kind of misfit the engine's sentence tells, and the names in it.
pub fn told(problem: Problem, sentence: &str) -> Problem {
    let known = FORMS
        .iter()
        .find_map(|(kind, form)| Some((kind, names(form, sentence)?)));
    let Some((kind, (names, rest))) = known else {
        return problem.with("kind", "other").with("suggested", "no");
    };
    let problem = NAMES
        .iter()
        .zip(names)
        .fold(problem.with("kind", kind), |problem, (parameter, name)| {
            problem.with(parameter, name)
        });
    match rest.trim().strip_prefix("Did you mean ") {
        Some(near) => problem
            .with("suggested", "yes")
            .with("near", near.trim_end_matches('?')),
        None => problem.with("suggested", "no"),
    }
}

/// The scalar that a value was not of, as the engine's sentence names it.
pub fn scalar(sentence: &str) -> Option<&str> {
    let rest = sentence
        .strip_prefix("Failed to parse \"")
        .or_else(|| sentence.strip_prefix("Expected input type \""))?;
    Some(rest.split_once('"')?.0)
}

/// The names that stand in a sentence of this form, and what follows it.
fn names<'a>(form: &str, sentence: &'a str) -> Option<(Vec<&'a str>, &'a str)> {
    let mut pieces = form.split("{}");
    let mut rest = sentence.strip_prefix(pieces.next()?)?;
    let mut names = Vec::new();
    for piece in pieces {
        let (name, after) = rest.split_once(piece)?;
        names.push(name);
        rest = after;
    }
    Some((names, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(sentence: &str) -> Vec<(&'static str, String)> {
        super::told(Problem::new("UNWRITTEN_CODE"), sentence).params
    }

    fn of(params: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
        params
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect()
    }

    #[test]
    fn names_and_suggestions_are_taken_out_of_the_sentence() {
        let sentence = r#"Unknown field "nam" on type "Zone". Did you mean "name", "names"?"#;

        assert_eq!(
            told(sentence),
            of(&[
                ("kind", "unknown-field"),
                ("one", "nam"),
                ("two", "Zone"),
                ("suggested", "yes"),
                ("near", r#""name", "names""#),
            ])
        );
    }

    #[test]
    fn a_sentence_of_no_known_form_is_of_another_kind() {
        let other = of(&[("kind", "other"), ("suggested", "no")]);

        assert_eq!(told("Something new."), other);
        assert_eq!(told(r#"Unknown field "broken off"#), other);
    }

    #[test]
    fn every_kind_has_its_sentence_in_chinese_and_russian() {
        for source in [
            include_str!("../../locales/zh.ftl"),
            include_str!("../../locales/ru.ftl"),
        ] {
            for (kind, _) in FORMS {
                assert!(source.contains(&format!("[{kind}]")), "{kind} is not told");
            }
        }
    }
}
