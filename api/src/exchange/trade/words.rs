//! Words for what has a few values only, in three languages.

use entity::values::{Direction, Transport, Valuation};

use crate::exchange::column::bare;
use crate::text::Language;

/// A value, and its words: the first of each language is what templates show.
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

/// Which way goods go.
pub const DIRECTIONS: &[Words<Direction>] = &[
    Words {
        value: Direction::Import,
        zh: &["进口", "进"],
        ru: &["импорт", "ввоз", "ИМ", "имп"],
        en: &["IMPORT", "Imports", "I", "M"],
    },
    Words {
        value: Direction::Export,
        zh: &["出口", "出"],
        ru: &["экспорт", "вывоз", "ЭК", "эксп"],
        en: &["EXPORT", "Exports", "E", "X"],
    },
];

/// How goods cross the border.
pub const TRANSPORTS: &[Words<Transport>] = &[
    Words {
        value: Transport::Road,
        zh: &["公路运输", "公路", "汽车运输"],
        ru: &[
            "автомобильный",
            "автодорожный",
            "авто",
            "автомобильный транспорт",
        ],
        en: &["ROAD"],
    },
    Words {
        value: Transport::Rail,
        zh: &["铁路运输", "铁路"],
        ru: &["железнодорожный", "ж/д", "железнодорожный транспорт"],
        en: &["RAIL", "Railway"],
    },
    Words {
        value: Transport::River,
        zh: &["内河运输", "江运", "水路运输（内河）"],
        ru: &["речной", "внутренний водный", "речной транспорт"],
        en: &["RIVER", "Inland waterway"],
    },
    Words {
        value: Transport::Sea,
        zh: &["水路运输", "海运", "海洋运输"],
        ru: &["морской", "морской транспорт"],
        en: &["SEA", "Maritime"],
    },
    Words {
        value: Transport::Air,
        zh: &["航空运输", "空运"],
        ru: &["воздушный", "авиационный", "воздушный транспорт"],
        en: &["AIR"],
    },
    Words {
        value: Transport::Pipeline,
        zh: &["管道运输", "管道"],
        ru: &["трубопроводный", "трубопровод", "трубопроводный транспорт"],
        en: &["PIPELINE"],
    },
    Words {
        value: Transport::PowerLine,
        zh: &["电网运输", "输电线路", "电力线路"],
        ru: &["линии электропередачи", "ЛЭП"],
        en: &["POWER_LINE"],
    },
    Words {
        value: Transport::Other,
        zh: &["其他运输", "其他"],
        ru: &["прочее", "прочий", "иной"],
        en: &["OTHER"],
    },
];

/// What a value includes.
pub const VALUATIONS: &[Words<Valuation>] = &[
    Words {
        value: Valuation::Cif,
        zh: &["CIF", "到岸价"],
        ru: &["CIF", "СИФ"],
        en: &["CIF"],
    },
    Words {
        value: Valuation::Fob,
        zh: &["FOB", "离岸价"],
        ru: &["FOB", "ФОБ"],
        en: &["FOB"],
    },
];

/// The code of a currency that people call by its name.
pub fn currency_of(word: &str) -> Option<&'static str> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_are_known_in_three_languages() {
        for word in ["进口", "Импорт", "import", "ИМ", "Imports"] {
            assert_eq!(
                value_of(DIRECTIONS, word),
                Some(Direction::Import),
                "{word}"
            );
        }
        for word in ["出口", "ЭКСПОРТ", "export", "X"] {
            assert_eq!(
                value_of(DIRECTIONS, word),
                Some(Direction::Export),
                "{word}"
            );
        }
        assert_eq!(value_of(DIRECTIONS, "транзит"), None);
        assert_eq!(value_of(TRANSPORTS, "Ж/Д"), Some(Transport::Rail));
    }

    #[test]
    fn no_word_has_two_values() {
        fn check<T: Copy>(table: &[Words<T>]) {
            let mut known = std::collections::HashMap::new();
            for (position, words) in table.iter().enumerate() {
                for word in [words.zh, words.ru, words.en].into_iter().flatten() {
                    let other = known.insert(bare(word), position);
                    assert!(other.is_none_or(|it| it == position), "{word}");
                }
            }
        }
        check(DIRECTIONS);
        check(TRANSPORTS);
        check(VALUATIONS);
    }
}
