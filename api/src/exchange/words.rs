//! Words for what has a few values only, in three languages.

use super::column::bare;
use crate::text::Language;
use crate::value::Currency;

/// A value, and its words: the first of each language is what templates show.
#[derive(Debug)]
pub struct Words<T: 'static> {
    /// The value.
    pub value: T,
    /// In Chinese.
    pub zh: &'static [&'static str],
    /// In Russian.
    pub ru: &'static [&'static str],
    /// In English; the first is the code.
    pub en: &'static [&'static str],
}

impl<T: Copy> Words<T> {
    /// The word that templates show.
    pub fn shown(&self, language: Language) -> &'static str {
        let words = match language {
            Language::Zh => self.zh,
            Language::Ru => self.ru,
            Language::En => self.en,
        };
        words.first().copied().unwrap_or_default()
    }
}

/// The value that a word stands for.
pub fn value_of<T: Copy>(table: &[Words<T>], word: &str) -> Option<T> {
    // Most files repeat the first word of one language in every row.
    let exact = |words: &&Words<T>| {
        [words.zh, words.ru, words.en]
            .iter()
            .any(|words| words.first().is_some_and(|it| *it == word))
    };
    if let Some(words) = table.iter().find(exact) {
        return Some(words.value);
    }
    let bare_word = bare(word);
    let same = |words: &&Words<T>| {
        let mut all = [words.zh, words.ru, words.en].into_iter().flatten();
        all.any(|it| bare(it) == bare_word)
    };
    table.iter().find(same).map(|words| words.value)
}

/// The words that templates show, in a row.
pub fn shown<T: Copy>(table: &[Words<T>], language: Language) -> String {
    let words: Vec<_> = table.iter().map(|words| words.shown(language)).collect();
    words.join(", ")
}

/// The words that templates show, each with the code it stands for.
pub fn shown_with_codes<T: Copy>(table: &[Words<T>], language: Language) -> Vec<(String, String)> {
    let codes = table.iter().map(|words| {
        let code = words.en.first().copied().unwrap_or_default();
        (words.shown(language).to_owned(), code.to_owned())
    });
    codes.collect()
}

/// A currency by its code, or by what people call it.
pub fn currency_of(word: &str) -> Option<Currency> {
    Currency::from_code(word)
        .or_else(|| Currency::from_code(&word.to_uppercase()))
        .or_else(|| Currency::from_code(code_of(word)?))
}

fn code_of(word: &str) -> Option<&'static str> {
    Some(match bare(word).as_str() {
        "元" | "人民币" | "人民币元" | "юань" | "юани" | "юанькнр" | "rmb" | "yuan" => {
            "CNY"
        }
        "卢布" | "俄罗斯卢布" | "рубль" | "рубли" | "руб" | "российскийрубль" => {
            "RUB"
        }
        "美元" | "доллар" | "доллары" | "долларсша" | "долларысша" | "доллсша" => {
            "USD"
        }
        _ => return None,
    })
}
