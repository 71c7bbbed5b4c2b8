//! Names, texts and codes.

use async_graphql::MaybeUndefined;

use super::inputs::LocalizedTextInput;
use super::required;
use crate::error::Problem;
use crate::text::Language;
use crate::text::script::{self, TextError};
use crate::writing::{Desk, rules};

/// Where the three languages of a text go.
pub struct Texts<'a> {
    /// Chinese.
    pub zh: &'a mut Option<String>,
    /// Russian.
    pub ru: &'a mut Option<String>,
    /// English.
    pub en: &'a mut Option<String>,
}

/// The longest text that is kept, in characters.
const MOST: usize = 4_000;

/// A text in three languages: language by language, or null for none of them.
pub fn localized(
    desk: &mut Desk<'_>,
    field: &str,
    given: MaybeUndefined<LocalizedTextInput>,
    to: Texts<'_>,
) {
    let given = match given {
        MaybeUndefined::Undefined => return,
        MaybeUndefined::Null => LocalizedTextInput {
            zh: MaybeUndefined::Null,
            ru: MaybeUndefined::Null,
            en: MaybeUndefined::Null,
        },
        MaybeUndefined::Value(given) => given,
    };
    desk.enter(field);
    for (tag, language, given, to) in [
        ("zh", Language::Zh, given.zh, to.zh),
        ("ru", Language::Ru, given.ru, to.ru),
        ("en", Language::En, given.en, to.en),
    ] {
        line(desk, tag, given, to);
        if let Some(problem) = to.as_deref().and_then(|text| rules::script(text, language)) {
            desk.warn(tag, problem);
        }
    }
    desk.leave();
}

/// A text in no language in particular; one without a letter is none.
pub fn line(
    desk: &mut Desk<'_>,
    field: &str,
    given: MaybeUndefined<String>,
    to: &mut Option<String>,
) {
    let text = match given {
        MaybeUndefined::Undefined => return,
        MaybeUndefined::Null => None,
        MaybeUndefined::Value(text) => Some(script::tidy(&text)),
    };
    *to = text.filter(|text| !text.is_empty());
    let Some(text) = to.as_deref() else { return };
    if text.chars().count() > MOST {
        desk.refuse(field, Problem::new("TEXT_TOO_LONG").with("limit", MOST));
    }
    match script::check_text(text) {
        Err(TextError::Control(found)) => {
            let code = format!("U+{:04X}", u32::from(found));
            desk.refuse(field, Problem::new("TEXT_CONTROL").with("character", code));
        }
        Err(TextError::Direction(found)) => {
            let code = format!("U+{:04X}", u32::from(found));
            desk.refuse(
                field,
                Problem::new("TEXT_DIRECTION").with("character", code),
            );
        }
        // The rest is mended by tidying, or asked about by the caller.
        Err(TextError::Untrimmed | TextError::NotComposed | TextError::OtherScript(_)) | Ok(()) => {
        }
    }
}

/// A stable code. What was published under one keeps it.
pub fn code(
    desk: &mut Desk<'_>,
    given: MaybeUndefined<String>,
    was_published: bool,
    to: &mut String,
) {
    let given = given.map_value(|code| script::tidy(&code));
    if was_published && given.value().is_some_and(|code| code != to) {
        desk.refuse("code", Problem::new("CODE_FIXED"));
    }
    if given.value().is_some_and(String::is_empty) {
        desk.refuse("code", Problem::new("VALUE_MISSING"));
    }
    required(desk, "code", given, to);
}
