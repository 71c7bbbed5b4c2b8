//! Countries: their codes of ISO 3166-1 and what they are called.

use std::collections::HashMap;
use std::sync::LazyLock;

use csv::ReaderBuilder;
use unicode_normalization::UnicodeNormalization;

/// Codes from ISO 3166-1, names from the Common Locale Data Repository.
const TABLE: &str = include_str!("countries.csv");

/// A country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// In Chinese, Russian and English.
    pub names: [String; 3],
}

#[derive(Default)]
struct Table {
    countries: Vec<Country>,
    /// Positions by every code and name, as [`bare`] makes them.
    words: HashMap<String, usize>,
}

static COUNTRIES: LazyLock<Table> = LazyLock::new(read);

/// All countries, by code.
pub fn all() -> &'static [Country] {
    &COUNTRIES.countries
}

/// The code of a country that is named by a code of two or three letters or three digits, or in
/// Chinese, Russian or English.
pub fn code_of(word: &str) -> Option<&'static str> {
    let table = &*COUNTRIES;
    let found = table
        .words
        .get(word)
        .or_else(|| table.words.get(&bare(word)))?;
    table.countries.get(*found).map(|it| it.code.as_str())
}

/// Whether a text is the code of a country as records keep it: two capital letters.
pub fn is_code(text: &str) -> bool {
    code_of(text) == Some(text)
}

/// A word without what people write in different ways: case, ё, signs and spaces.
fn bare(word: &str) -> String {
    let composed = word.nfkc().flat_map(char::to_lowercase);
    let letters = composed.filter(|it| it.is_alphanumeric());
    letters.map(|it| if it == 'ё' { 'е' } else { it }).collect()
}

fn read() -> Table {
    let mut table = Table::default();
    let mut reader = ReaderBuilder::new().from_reader(TABLE.as_bytes());
    for record in reader.records().flatten() {
        let cell = |position| record.get(position).unwrap_or_default();
        let position = table.countries.len();
        table.words.insert(cell(0).to_owned(), position);
        let others = cell(6).split(';');
        for word in (0..6).map(cell).chain(others).map(bare) {
            if !word.is_empty() {
                table.words.entry(word).or_insert(position);
            }
        }
        table.countries.push(Country {
            code: cell(0).to_owned(),
            names: [3, 4, 5].map(|position| cell(position).to_owned()),
        });
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_codes_and_names() {
        for word in [
            "RU",
            "ru",
            "RUS",
            "643",
            "俄罗斯",
            "Россия",
            "Russia",
            "РФ",
            " Российская Федерация ",
        ] {
            assert_eq!(code_of(word), Some("RU"), "{word}");
        }
        for word in ["CN", "156", "中国", "КНР", "Китай"] {
            assert_eq!(code_of(word), Some("CN"), "{word}");
        }
        for word in ["", "XX", "Атлантида", "0"] {
            assert_eq!(code_of(word), None, "{word}");
        }
    }

    #[test]
    fn records_keep_the_code_of_two_capital_letters() {
        assert!(is_code("RU") && is_code("CN"));
        for word in ["", "ru", "RUS", "643", "Россия", "XX", " RU"] {
            assert!(!is_code(word), "{word}");
        }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(all().len(), 249);
        for country in all() {
            assert_eq!(code_of(&country.code), Some(country.code.as_str()));
            for name in &country.names {
                assert_eq!(code_of(name), Some(country.code.as_str()), "{name}");
            }
        }
    }
}
