//! Words of trade for what has a few values only, in three languages.

use entity::values::{Direction, Transport, Valuation};

use crate::exchange::words::Words;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::column::bare;
    use crate::exchange::words::value_of;

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
