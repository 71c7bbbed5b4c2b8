//! What a text may be made of, and which script a language is written in.

use std::sync::LazyLock;

use entity::values::Language;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_script::{Script, UnicodeScript};

/// Why a text cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// White space at an end.
    #[error("begins or ends with white space")]
    Untrimmed,
    /// A control character, such as a line break.
    #[error("contains the control character U+{:04X}", u32::from(*.0))]
    Control(char),
    /// A character that turns the direction of the text around it.
    #[error("contains U+{:04X}, which overrides the direction of text", u32::from(*.0))]
    Direction(char),
    /// Not in the composed normal form.
    #[error("is not in Unicode normal form C")]
    NotComposed,
    /// No letter of the language's own script.
    #[error("has no letter of the language's script ({0})")]
    OtherScript(&'static str),
}

/// The text without white space at its ends, in the composed normal form.
pub fn tidy(text: &str) -> String {
    text.trim().nfc().collect()
}

/// Checks what holds for every text in the register.
pub fn check_text(text: &str) -> Result<(), TextError> {
    if text.trim() != text {
        return Err(TextError::Untrimmed);
    }
    for character in text.chars() {
        if character.is_control() || is_unseen(character) {
            return Err(TextError::Control(character));
        }
        if matches!(
            character,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        ) {
            return Err(TextError::Direction(character));
        }
    }
    if !is_nfc(text) {
        return Err(TextError::NotComposed);
    }
    Ok(())
}

/// Whether a character shows nothing and breaks a line or a search: the separators of lines and
/// paragraphs, the space without width and the byte order mark.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// The letters of a language's own script, as ranges within the brackets of a pattern; nothing
/// where any script will do.
pub fn letters(language: Language) -> Option<&'static str> {
    static HAN: LazyLock<String> = LazyLock::new(|| ranges(Script::Han));
    static CYRILLIC: LazyLock<String> = LazyLock::new(|| ranges(Script::Cyrillic));
    match language {
        Language::Zh => Some(&HAN),
        Language::Ru => Some(&CYRILLIC),
        Language::En => None,
    }
}

fn ranges(script: Script) -> String {
    let mut ranges = String::new();
    let mut letters = ('\0'..=char::MAX)
        .filter(|letter| letter.script() == script)
        .peekable();
    while let Some(first) = letters.next() {
        let mut last = first;
        while let Some(next) = letters.next_if(|next| u32::from(*next) == u32::from(last) + 1) {
            last = next;
        }
        ranges.extend([first, '-', last]);
    }
    ranges
}

/// Checks that a Chinese name has a Han letter and a Russian one a Cyrillic letter.
pub fn check_script(text: &str, language: Language) -> Result<(), TextError> {
    let (script, name) = match language {
        Language::Zh => (Script::Han, "Han"),
        Language::Ru => (Script::Cyrillic, "Cyrillic"),
        Language::En => return Ok(()),
    };
    if text.chars().any(|character| character.script() == script) {
        return Ok(());
    }
    Err(TextError::OtherScript(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_would_not_read_as_written_are_refused() {
        assert_eq!(check_text("黑河"), Ok(()));
        assert_eq!(check_text(" 黑河"), Err(TextError::Untrimmed));
        assert_eq!(check_text("a\nb"), Err(TextError::Control('\n')));
        assert_eq!(
            check_text("a\u{202E}b"),
            Err(TextError::Direction('\u{202E}'))
        );
        assert_eq!(check_text("и\u{306}"), Err(TextError::NotComposed));
    }

    #[test]
    fn a_name_is_written_in_the_script_of_its_language() {
        assert_eq!(check_script("AVG饲料加工", Language::Zh), Ok(()));
        assert_eq!(
            check_script("XCMG", Language::Ru),
            Err(TextError::OtherScript("Cyrillic"))
        );
        assert_eq!(check_script("XCMG", Language::En), Ok(()));
    }
}
