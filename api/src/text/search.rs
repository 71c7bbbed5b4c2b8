//! The words of a name, as the search finds them.
//!
//! Names and questions go through the same mill, so that finding is comparing for equality and
//! both databases answer alike, whatever they know of letters.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

static RUSSIAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Russian));
static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));

/// The breve of `й`, which is a letter of its own and decides how a Russian word is stemmed.
const BREVE: char = '\u{306}';

/// What to index a name under: the stem of each word; each Chinese character and each pair of
/// neighbours.
pub fn tokens(text: &str) -> BTreeSet<String> {
    let mut tokens = BTreeSet::new();
    for word in words(text) {
        match word {
            Word::Letters(letters) => {
                tokens.insert(stem(&letters));
            }
            Word::Han(characters) => {
                tokens.extend(characters.iter().map(char::to_string));
                tokens.extend(pairs(&characters));
            }
        }
    }
    tokens
}

/// What a record must be indexed under to answer a question: as [`tokens`], but Chinese
/// characters that stand together must be found together.
pub fn query_tokens(text: &str) -> BTreeSet<String> {
    let mut tokens = BTreeSet::new();
    for word in words(text) {
        match word {
            Word::Letters(letters) => {
                tokens.insert(stem(&letters));
            }
            Word::Han(characters) if characters.len() == 1 => {
                tokens.insert(characters.iter().collect());
            }
            Word::Han(characters) => tokens.extend(pairs(&characters)),
        }
    }
    tokens
}

enum Word {
    /// Letters and digits of any script that puts spaces between words.
    Letters(String),
    /// Chinese characters in a row, whose words cannot be told apart without a dictionary.
    Han(Vec<char>),
}

fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut letters = String::new();
    let mut han = Vec::new();
    for character in folded(text).chars() {
        let is_han = character.script() == Script::Han;
        if !is_han && !han.is_empty() {
            words.push(Word::Han(std::mem::take(&mut han)));
        }
        if (is_han || !character.is_alphanumeric()) && !letters.is_empty() {
            words.push(Word::Letters(std::mem::take(&mut letters)));
        }
        if is_han {
            han.push(character);
        } else if character.is_alphanumeric() {
            letters.push(character);
        }
    }
    if !han.is_empty() {
        words.push(Word::Han(han));
    }
    if !letters.is_empty() {
        words.push(Word::Letters(letters));
    }
    words
}

/// Compatible forms, cases and accents made one: `Ё` as `е`, `Ｘ` as `x`, `é` as `e`.
fn folded(text: &str) -> String {
    let lower = text.nfkc().collect::<String>().to_lowercase();
    let mut base = '\0';
    let mut folded = String::with_capacity(lower.len());
    for character in lower.nfd() {
        if !is_combining_mark(character) {
            base = character;
            folded.push(character);
        } else if base == 'и' && character == BREVE {
            folded.push(character);
        }
    }
    folded.nfc().collect()
}

fn stem(word: &str) -> String {
    let stemmer = match word.chars().next().map(|first| first.script()) {
        Some(Script::Cyrillic) => &RUSSIAN,
        Some(Script::Latin) => &ENGLISH,
        _ => return word.to_owned(),
    };
    stemmer.stem(word).into_owned()
}

fn pairs(characters: &[char]) -> impl Iterator<Item = String> {
    characters.windows(2).map(|pair| pair.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(question: &str, name: &str) -> bool {
        let asked = query_tokens(question);
        !asked.is_empty() && asked.is_subset(&tokens(name))
    }

    #[test]
    fn chinese_names_are_found_by_characters_that_stand_together() {
        let name = "黑河—布拉戈维申斯克黑龙江公路大桥";

        assert!(finds("大桥", name));
        assert!(finds("黑", name));
        assert!(finds("公路大桥", name));
        assert!(finds("黑河 大桥", name));
        assert!(!finds("河桥", name));
        assert_eq!(query_tokens("公路").len(), 1);
    }

    #[test]
    fn russian_names_are_found_in_any_case_and_with_either_letter_e() {
        let name = "Завод клеёного бруса";

        assert!(finds("ЗАВОДЫ", name));
        assert!(finds("клееный брус", name));
        assert!(finds("клеёные", name));
        assert!(finds("хэйхэйский", "Хэйхэйского"));
        assert!(!finds("мост", name));
    }

    #[test]
    fn english_names_are_found_in_any_number_and_width() {
        let name = "Heihe Border Residents' Mutual Trade Zone";

        assert!(finds("zones", name));
        assert!(finds("resident", name));
        assert!(finds("ＨＥＩＨＥ", name));
        assert!(finds("cafe", "Café"));
    }

    #[test]
    fn scripts_in_one_name_are_told_apart() {
        assert_eq!(
            tokens("AVG饲料"),
            ["avg", "料", "饲", "饲料"].map(String::from).into()
        );
        assert!(finds("avg", "AVG饲料加工"));
        assert!(finds("饲料", "AVG饲料加工"));
    }

    #[test]
    fn a_question_without_letters_asks_for_nothing() {
        assert!(query_tokens(" «—» ·").is_empty());
    }
}
