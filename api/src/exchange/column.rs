//! Columns of the tables that are read, by their headings in three languages.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use super::finding::Finding;
use super::reading::Row;
use crate::error::Problem;
use crate::text::Language;

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// How the program and mapping files call it.
    pub key: &'static str,
    /// Whether a table is nothing without it.
    pub need: Need,
    /// Headings in Chinese; the first is what templates show.
    pub zh: &'static [&'static str],
    /// Headings in Russian.
    pub ru: &'static [&'static str],
    /// Headings in English.
    pub en: &'static [&'static str],
    /// What belongs in its cells, in Chinese, Russian and English.
    pub note: [&'static str; 3],
}

/// A table of columns: for each its key, how much it is needed, and in Chinese, Russian and
/// English its headings and what belongs in its cells. Those of annotated copies follow.
macro_rules! columns {
    ($($key:literal $need:ident {
        zh: [$($zh:literal),+] $zh_note:literal;
        ru: [$($ru:literal),+] $ru_note:literal;
        en: [$($en:literal),+] $en_note:literal;
    })+) => {
        &[
            $($crate::exchange::column::Column {
                key: $key,
                need: $crate::exchange::column::Need::$need,
                zh: &[$($zh),+],
                ru: &[$($ru),+],
                en: &[$($en),+],
                note: [$zh_note, $ru_note, $en_note],
            },)+
            $crate::exchange::column::LINE,
            $crate::exchange::column::PROBLEMS,
        ]
    };
}

pub(crate) use columns;

/// The line a row had in the file that a copy was made of.
pub const LINE: Column = Column {
    key: "line",
    need: Need::Ignored,
    zh: &["原行号"],
    ru: &["Строка файла"],
    en: &["Line of the file"],
    note: [
        "批注副本中的列，不读取。",
        "Столбец копии с замечаниями; не читается.",
        "A column of annotated copies; it is not read.",
    ],
};

/// What is wrong with a row, in a copy.
pub const PROBLEMS: Column = Column {
    key: "problems",
    need: Need::Ignored,
    zh: &["问题"],
    ru: &["Замечания"],
    en: &["Problems"],
    note: LINE.note,
};

/// Whether a table is nothing without a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It is.
    Column,
    /// It is, unless its value is the same in all rows and declared beside the file.
    ColumnOrDeclared,
    /// It can be left out.
    Nothing,
    /// It can stand instead of another; templates show the other.
    Instead,
    /// It is what an export says of its rows: checked, not kept, and not in templates.
    Checked,
    /// It is known and not kept.
    Ignored,
}

impl Column {
    /// The headings in a language.
    pub fn headings(&self, language: Language) -> &'static [&'static str] {
        match language {
            Language::Zh => self.zh,
            Language::Ru => self.ru,
            Language::En => self.en,
        }
    }

    /// The heading that templates show.
    pub fn heading(&self, language: Language) -> &'static str {
        self.headings(language).first().copied().unwrap_or(self.key)
    }

    /// What belongs in its cells.
    pub fn note(&self, language: Language) -> &'static str {
        match language {
            Language::Zh => self.note[0],
            Language::Ru => self.note[1],
            Language::En => self.note[2],
        }
    }

    fn language_of(&self, heading: &str) -> Option<Option<Language>> {
        for language in [Language::Zh, Language::Ru, Language::En] {
            let mut known = self.headings(language).iter();
            if known.any(|known| bare(known) == heading) {
                return Some(Some(language));
            }
        }
        (bare(self.key) == heading).then_some(None)
    }
}

/// A heading without what people write in different ways: case, spaces, signs, width.
pub fn bare(heading: &str) -> String {
    let composed = heading.nfkc().flat_map(char::to_lowercase);
    composed.filter(|it| it.is_alphanumeric()).collect()
}

/// Their headings, by ours.
pub type Mapping = HashMap<String, &'static str>;

/// Where the columns of a table stand in a file.
#[derive(Clone, Debug, Default)]
pub struct Headings {
    /// The line they stand in.
    pub line: u64,
    /// As they are written, by position.
    pub written: Vec<String>,
    /// The language that most of them are in.
    pub language: Option<Language>,
    positions: HashMap<&'static str, usize>,
}

impl Headings {
    /// Which of `columns` a row names, with what is wrong with it.
    pub fn read(columns: &'static [Column], mapping: &Mapping, row: &Row) -> (Self, Vec<Finding>) {
        let mut headings = Self {
            line: row.line,
            written: row.cells.iter().map(|it| it.trim().to_owned()).collect(),
            ..Self::default()
        };
        let mut findings = Vec::new();
        let mut votes = [(Language::Zh, 0), (Language::Ru, 0), (Language::En, 0)];
        for (position, written) in headings.written.iter().enumerate() {
            if written.is_empty() {
                continue;
            }
            let Some((column, language)) = find(columns, mapping, written) else {
                let problem = Problem::new("COLUMN_UNKNOWN").with("column", written);
                findings.push(Finding::warning(row.line, problem).in_column(written));
                continue;
            };
            for (voted, votes) in &mut votes {
                *votes += u32::from(language == Some(*voted));
            }
            if column.need == Need::Ignored {
                continue;
            }
            if headings.positions.insert(column.key, position).is_some() {
                let problem = Problem::new("COLUMN_TWICE").with("column", written);
                findings.push(Finding::error(row.line, problem).in_column(written));
            }
        }
        let most = votes.into_iter().max_by_key(|(_, votes)| *votes);
        headings.language = most.filter(|(_, votes)| *votes > 0).map(|it| it.0);
        (headings, findings)
    }

    /// How many columns are known.
    pub fn known(&self) -> usize {
        self.positions.len()
    }

    /// Where a column stands.
    pub fn position(&self, key: &str) -> Option<usize> {
        self.positions.get(key).copied()
    }

    /// The columns without a heading.
    pub fn unnamed(&self) -> Vec<usize> {
        let written = self.written.iter().enumerate();
        let unnamed = written.filter(|(_, written)| written.is_empty());
        unnamed.map(|(position, _)| position).collect()
    }

    /// What a column is called in the file.
    pub fn written(&self, key: &str) -> Option<&str> {
        let position = self.position(key)?;
        self.written.get(position).map(String::as_str)
    }

    /// What the table lacks, where these columns are declared beside the file.
    pub fn lacking(
        &self,
        columns: &'static [Column],
        declared: impl Fn(&str) -> bool,
        language: Language,
    ) -> Vec<Finding> {
        let mut lacking = Vec::new();
        for column in columns {
            let is_needed = match column.need {
                Need::Column => true,
                Need::ColumnOrDeclared => !declared(column.key),
                Need::Nothing | Need::Instead | Need::Checked | Need::Ignored => false,
            };
            if is_needed && self.position(column.key).is_none() {
                let problem = Problem::new("COLUMN_MISSING")
                    .with("column", column.heading(language))
                    .with("known", column.headings(language).join(", "));
                lacking.push(Finding::error(self.line, problem));
            }
        }
        lacking
    }
}

/// Whether a word is a heading of any of these columns.
pub fn is_heading(columns: &'static [Column], mapping: &Mapping, word: &str) -> bool {
    find(columns, mapping, word).is_some()
}

fn find(
    columns: &'static [Column],
    mapping: &Mapping,
    heading: &str,
) -> Option<(&'static Column, Option<Language>)> {
    let bare = bare(heading);
    if bare.is_empty() {
        return None;
    }
    if let Some(key) = mapping.get(&bare) {
        let column = columns.iter().find(|column| column.key == *key)?;
        return Some((column, None));
    }
    columns
        .iter()
        .find_map(|column| Some((column, column.language_of(&bare)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::kind::Kind;
    use crate::exchange::trade::COLUMNS;

    fn row(cells: &[&str]) -> Row {
        Row {
            line: 1,
            cells: cells.to_vec().into(),
        }
    }

    #[test]
    fn headings_are_known_however_they_are_written() {
        let none = Mapping::new();
        for cells in [
            ["HS CODE*", "Net weight (kg)", "month"],
            ["Код ТН ВЭД", "Вес нетто,  кг", "Отчётный месяц"],
            ["ＨＳ编码", "净重(千克)", "统计月份"],
            ["hs_code", "net_weight", "month"],
        ] {
            let (headings, findings) = Headings::read(COLUMNS, &none, &row(&cells));

            assert!(findings.is_empty(), "{findings:?}");
            assert_eq!(headings.position("hs_code"), Some(0));
            assert_eq!(headings.position("net_weight"), Some(1));
            assert_eq!(headings.position("month"), Some(2));
        }
    }

    #[test]
    fn a_mapping_names_what_nobody_could_guess() {
        let mapping = Mapping::from([(bare("G33"), "hs_code")]);

        let (headings, findings) = Headings::read(COLUMNS, &mapping, &row(&["g33", "G35"]));

        assert_eq!(headings.position("hs_code"), Some(0));
        assert_eq!(findings.len(), 1);
    }

    /// The table of the documentation.
    fn documented(columns: &[Column]) -> String {
        let mut table =
            String::from("| key | needed | 中文 | русский | English |\n|---|---|---|---|---|\n");
        for column in columns {
            let need = match column.need {
                Need::Column => "yes",
                Need::ColumnOrDeclared => "yes, unless declared",
                Need::Nothing => "no",
                Need::Instead => "no; not in templates",
                Need::Checked => "no; checked, not kept",
                Need::Ignored => "known, not kept",
            };
            let cells = [column.zh, column.ru, column.en].map(|it| it.join("<br>"));
            let cells = cells.join(" | ");
            table.push_str(&format!("| `{}` | {need} | {cells} |\n", column.key));
        }
        table
    }

    #[test]
    fn the_documentation_has_every_column() {
        for kind in Kind::ALL {
            let text = include_str!("../../../docs/import.md");
            let begin = format!("<!-- columns of {}: begin -->\n", kind.name());
            let (_, text) = text.split_once(&begin).expect(&begin);
            let (text, _) = text.split_once("<!-- columns: end -->").unwrap();

            let expected = documented(kind.columns());
            assert_eq!(text, expected, "docs/import.md should have:\n{expected}");
        }
    }

    #[test]
    fn no_heading_names_two_columns() {
        for kind in Kind::ALL {
            let mut known = HashMap::new();
            for column in kind.columns() {
                for language in [Language::Zh, Language::Ru, Language::En] {
                    for heading in column.headings(language) {
                        let other = known.insert(bare(heading), column.key);
                        assert!(other.is_none_or(|it| it == column.key), "{heading}");
                    }
                }
            }
        }
    }
}
