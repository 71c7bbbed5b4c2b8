//! Empty tables to fill in: headings, what belongs below them, and the words that are known.

use std::io::Cursor;

use rust_xlsxwriter::{Format as Style, FormatAlign, Workbook, XlsxError};

use super::column::{Column, Need};
use super::reading::{Delimiter, Format};
use super::written::{Table, write_row};
use crate::error::{Error, Result};
use crate::text::Language;
use crate::value::{Currency, country};

/// The words that a column knows, each with what it means.
pub struct Known {
    /// The column's key.
    pub key: &'static str,
    /// What can be written, and what it is.
    pub words: Vec<(String, String)>,
}

/// The currencies that most files are in.
pub fn currencies() -> Vec<(String, String)> {
    let named = ["CNY", "RUB", "USD", "EUR"].map(|code| {
        let name = Currency::from_code(code).map(|it| it.name().to_owned());
        (code.to_owned(), name.unwrap_or_default())
    });
    named.to_vec()
}

/// All countries.
pub fn countries(language: Language) -> Vec<(String, String)> {
    let position = match language {
        Language::Zh => 0,
        Language::Ru => 1,
        Language::En => 2,
    };
    let countries = country::all()
        .iter()
        .map(|country| (country.code.clone(), country.names[position].clone()));
    countries.collect()
}

/// Makes a table without rows; in a workbook, columns that are texts are formatted so.
pub fn template(
    columns: &'static [Column],
    is_text: &dyn Fn(&str) -> bool,
    known: &[Known],
    language: Language,
    format: Format,
) -> Result<Vec<u8>> {
    let words = Words::of(language);
    let mut file = Cursor::new(Vec::new());
    let kept = || {
        columns
            .iter()
            .filter(|it| !matches!(it.need, Need::Ignored | Need::Checked | Need::Instead))
    };
    match format {
        Format::Csv => {
            // Where the comma stands before fractions, Excel puts semicolons between cells.
            let delimiter = match language {
                Language::Ru => Delimiter::Semicolon,
                Language::Zh | Language::En => Delimiter::Comma,
            };
            let mut table = Table::new(&mut file, format, delimiter, words.rows)?;
            table.row(kept().map(|column| column.heading(language)))?;
            table.finish()?;
        }
        Format::Xlsx => {
            let kept: Vec<_> = kept().collect();
            let made = workbook(&kept, is_text, known, language, &words);
            let bytes = made.and_then(|mut it| it.save_to_buffer());
            return bytes.map_err(Error::internal);
        }
    }
    Ok(file.into_inner())
}

fn workbook(
    columns: &[&'static Column],
    is_text: &dyn Fn(&str) -> bool,
    known: &[Known],
    language: Language,
    words: &Words,
) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let (bold, text) = (Style::new().set_bold(), Style::new().set_num_format("@"));
    let wrapped = Style::new().set_text_wrap().set_align(FormatAlign::Top);

    let rows = workbook.add_worksheet();
    rows.set_name(words.rows)?.set_freeze_panes(1, 0)?;
    for (position, column) in (0..).zip(columns) {
        rows.set_column_width(position, 18)?;
        if is_text(column.key) {
            rows.set_column_format(position, &text)?;
        }
    }
    let headings = columns.iter().map(|column| column.heading(language));
    write_row(rows, 0, headings, Some(&bold))?;

    let notes = workbook.add_worksheet();
    notes.set_name(words.notes)?.set_freeze_panes(1, 0)?;
    for (position, width) in [(0, 24), (1, 14), (2, 90), (3, 60)] {
        notes.set_column_width(position, width)?;
    }
    write_row(notes, 0, words.columns, Some(&bold))?;
    for (row, column) in (1..).zip(columns) {
        let need = match column.need {
            Need::Column => words.obligatory,
            Need::ColumnOrDeclared => words.unless_declared,
            Need::Nothing | Need::Instead | Need::Checked | Need::Ignored => words.optional,
        };
        let others = column.headings(language).join(", ");
        let cells = [
            column.heading(language),
            need,
            column.note(language),
            &others,
        ];
        write_row(notes, row, cells, Some(&wrapped))?;
    }

    let values = workbook.add_worksheet();
    values.set_name(words.values)?.set_freeze_panes(1, 0)?;
    for (position, width) in [(0, 24), (1, 28), (2, 60)] {
        values.set_column_width(position, width)?;
    }
    write_row(values, 0, words.known, Some(&bold))?;
    let mut row = 1;
    for known in known {
        let column = columns.iter().find(|column| column.key == known.key);
        let heading = column.map_or(known.key, |column| column.heading(language));
        for (word, meaning) in &known.words {
            write_row(values, row, [heading, word, meaning], None)?;
            row += 1;
        }
    }
    Ok(workbook)
}

/// What the sheets say of themselves.
struct Words {
    rows: &'static str,
    notes: &'static str,
    values: &'static str,
    columns: [&'static str; 4],
    known: [&'static str; 3],
    obligatory: &'static str,
    unless_declared: &'static str,
    optional: &'static str,
}

impl Words {
    fn of(language: Language) -> Self {
        match language {
            Language::Zh => Self {
                rows: "数据",
                notes: "填写说明",
                values: "可填内容",
                columns: ["列", "是否必填", "说明", "可识别的列名"],
                known: ["列", "可填", "含义"],
                obligatory: "必填",
                unless_declared: "必填，导入时统一指定的除外",
                optional: "选填",
            },
            Language::Ru => Self {
                rows: "Данные",
                notes: "Пояснения",
                values: "Допустимые значения",
                columns: ["Столбец", "Обязателен", "Что в нём", "Известные заголовки"],
                known: ["Столбец", "Значение", "Что это"],
                obligatory: "да",
                unless_declared: "да, если не задан для всего файла",
                optional: "нет",
            },
            Language::En => Self {
                rows: "Data",
                notes: "Notes",
                values: "Allowed values",
                columns: ["Column", "Needed", "What belongs in it", "Known headings"],
                known: ["Column", "Value", "Meaning"],
                obligatory: "yes",
                unless_declared: "yes, unless declared for the whole file",
                optional: "no",
            },
        }
    }
}
