//! What a kind of record supplies so that files of it can be read.

use super::cell::Cell;
use crate::exchange::column::Column;
use crate::value::canonical::Fields;

/// What a kind of record supplies so that files of it can be read.
#[derive(Debug)]
pub struct Sheet {
    /// The columns, in the order of templates.
    pub columns: &'static [Column],
    /// Where what stands in them goes; columns that are not kept have none.
    pub cells: &'static [Cell],
    /// Fields that are given together or not at all.
    pub groups: &'static [Group],
    /// The fields that say which record a row is about.
    pub key: &'static [&'static str],
    /// What is still to be made of the fields, once all cells of a row are read.
    pub finish: fn(&mut Fields),
}

/// Fields that are given together or not at all, such as an amount and its currency.
#[derive(Debug)]
pub struct Group {
    /// The field they are in.
    pub path: &'static str,
    /// The one without which the others say nothing.
    pub leading: &'static str,
    /// The others.
    pub needs: &'static [&'static str],
}

impl Sheet {
    /// The cell of a column.
    pub fn cell(&self, key: &str) -> Option<&'static Cell> {
        self.cells.iter().find(|cell| cell.key == key)
    }

    /// Whether a workbook's column is best formatted as text.
    pub fn is_text(&self, key: &str) -> bool {
        self.cell(key).is_some_and(|cell| cell.kind.is_text())
    }

    /// Which record a row is about, if it says so.
    pub fn key_of(&self, given: &Fields) -> Option<String> {
        let parts = self.key.iter().map(|field| given.get(*field)?.as_str());
        let parts: Option<Vec<&str>> = parts.collect();
        Some(parts?.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use crate::exchange::column::{Need, bare};
    use crate::exchange::export::columns::{ENTERPRISES, EXCHANGE_RATES, PROJECTS};
    use crate::exchange::kind::Kind;
    use crate::exchange::record::CellKind;
    use crate::text::Language;

    #[test]
    fn every_column_that_is_kept_goes_somewhere() {
        for sheet in Kind::ALL.into_iter().filter_map(Kind::sheet) {
            for column in sheet.columns {
                let is_kept = column.need != Need::Ignored;
                assert_eq!(sheet.cell(column.key).is_some(), is_kept, "{}", column.key);
            }
            for cell in sheet.cells {
                let known = sheet.columns.iter().any(|it| it.key == cell.key);
                assert!(known, "{}", cell.key);
            }
        }
    }

    #[test]
    fn no_word_has_two_values() {
        let sheets = Kind::ALL.into_iter().filter_map(Kind::sheet);
        for cell in sheets.flat_map(|sheet| sheet.cells) {
            let CellKind::Word(table) = cell.kind else {
                continue;
            };
            let mut known = HashMap::new();
            for words in table {
                for word in [words.zh, words.ru, words.en].into_iter().flatten() {
                    let other = known.insert(bare(word), words.value);
                    assert!(other.is_none_or(|it| it == words.value), "{word}");
                }
            }
        }
    }

    #[test]
    fn what_is_exported_can_come_in_again() {
        for (name, exported) in [
            ("projects", PROJECTS),
            ("enterprises", ENTERPRISES),
            ("rates", EXCHANGE_RATES),
        ] {
            let columns = Kind::named(name).unwrap().columns();
            for column in exported {
                for language in [Language::Zh, Language::Ru, Language::En] {
                    let heading = column.heading(language);
                    let known = columns.iter().find(|it| it.key == column.key).unwrap();
                    let mut headings = known.headings(language).iter();
                    assert!(headings.any(|it| bare(it) == bare(&heading)), "{heading}");
                }
            }
        }
    }
}
