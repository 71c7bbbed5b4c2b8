//! Rows as a workbook: one sheet of typed cells, and one that says where they are from.

use std::collections::BTreeMap;
use std::fs::File;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rust_xlsxwriter::{Format as Style, Workbook, Worksheet, XlsxError};
use serde_json::Value;

use super::column::{Column, Kind};
use super::request::ExportRequest;
use super::text::shown;
use crate::error::{Error, Result};
use crate::text::message::phrase;

/// Characters of a cell.
const CELL_CHARACTERS: usize = 32_767;
/// Digits of a number that a cell keeps exactly; a longer one is written as a text.
const EXACT_DIGITS: usize = 15;
/// Sources that the second sheet names; no list has nearly as many.
const SOURCES: usize = 1_000;

/// A workbook on its way. Its rows wait in a file of their own, not in memory.
pub struct Book {
    workbook: Workbook,
    columns: &'static [Column],
    request: ExportRequest,
    styles: Styles,
    rows: u32,
    sources: BTreeMap<String, [String; 3]>,
    synthetic: u64,
}

struct Styles {
    bold: Style,
    date: Style,
    month: Style,
    time: Style,
}

impl Book {
    /// A workbook with headings and no rows.
    pub fn new(request: ExportRequest) -> Result<Self> {
        let styles = Styles {
            bold: Style::new().set_bold(),
            date: Style::new().set_num_format("yyyy-mm-dd"),
            month: Style::new().set_num_format("yyyy-mm"),
            time: Style::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
        };
        let mut book = Self {
            workbook: Workbook::new(),
            columns: request.list.columns(),
            request,
            styles,
            rows: 0,
            sources: BTreeMap::new(),
            synthetic: 0,
        };
        book.head().map_err(Error::internal)?;
        Ok(book)
    }

    fn head(&mut self) -> Result<(), XlsxError> {
        let language = self.request.language;
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet
            .set_name(phrase(language, self.request.list.title()))?
            .set_freeze_panes(1, 0)?;
        for (position, column) in (0..).zip(self.columns) {
            sheet.set_column_width(position, 18)?;
            let heading = phrase(language, column.heading);
            sheet.write_string_with_format(0, position, heading, &self.styles.bold)?;
        }
        Ok(())
    }

    /// Writes rows below those that are there.
    pub fn add(&mut self, rows: &[Value]) -> Result<()> {
        for row in rows {
            self.rows += 1;
            self.note(row);
            let sheet = self.workbook.worksheet_from_index(0);
            let sheet = sheet.map_err(Error::internal)?;
            for (position, column) in (0..).zip(self.columns) {
                let value = column.value(row);
                let place = (self.rows, position);
                write(sheet, place, column.kind, value, &self.styles).map_err(Error::internal)?;
            }
        }
        Ok(())
    }

    /// Keeps where a row is from, for the second sheet.
    fn note(&mut self, row: &Value) {
        let generated = ["/synthetic", "/dataset/synthetic"];
        if generated
            .iter()
            .any(|it| row.pointer(it) == Some(&Value::Bool(true)))
        {
            self.synthetic += 1;
        }
        for path in ["/source", "/dataset/source"] {
            let Some(source) = row.pointer(path).filter(|it| it.is_object()) else {
                continue;
            };
            let code = shown(&source["code"]);
            if self.sources.len() < SOURCES && !self.sources.contains_key(&code) {
                let told = ["/title/text", "/publisher", "/url"];
                let told = told.map(|it| source.pointer(it).map(shown).unwrap_or_default());
                self.sources.insert(code, told);
            }
        }
    }

    /// Ends the workbook and writes it into a file.
    pub fn finish(mut self, at: DateTime<Utc>, to: &File) -> Result<()> {
        self.about(at).map_err(Error::internal)?;
        self.workbook.save_to_writer(to).map_err(Error::internal)
    }

    fn about(&mut self, at: DateTime<Utc>) -> Result<(), XlsxError> {
        let request = &self.request;
        let say = |id| phrase(request.language, id);
        let facts = [
            (say("EXPORT_LIST"), say(request.list.title())),
            (say("EXPORT_FILTER"), filter(&request.filter)),
            (
                say("EXPORT_MADE_AT"),
                at.to_rfc3339_opts(SecondsFormat::Secs, true),
            ),
            (say("EXPORT_LANGUAGE"), say("EXPORT_LANGUAGE_NAME")),
            (say("EXPORT_ROWS"), self.rows.to_string()),
            (say("EXPORT_SYNTHETIC_ROWS"), self.synthetic.to_string()),
        ];
        let headings = [
            say("EXPORT_SOURCE"),
            say("EXPORT_SOURCE_TITLE"),
            say("EXPORT_SOURCE_PUBLISHER"),
            say("EXPORT_SOURCE_URL"),
        ];
        let name = say("EXPORT_ABOUT");

        let bold = &self.styles.bold;
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        for (position, width) in [(0, 28), (1, 60), (2, 40), (3, 60)] {
            sheet.set_column_width(position, width)?;
        }
        let mut row = 0;
        for (name, value) in facts {
            sheet.write_string_with_format(row, 0, name, bold)?;
            sheet.write_string(row, 1, cut(&value))?;
            row += 1;
        }
        row += 1;
        for (position, heading) in (0..).zip(headings) {
            sheet.write_string_with_format(row, position, heading, bold)?;
        }
        for (code, told) in &self.sources {
            row += 1;
            sheet.write_string(row, 0, cut(code))?;
            for (position, text) in (1..).zip(told) {
                sheet.write_string(row, position, cut(text))?;
            }
        }
        Ok(())
    }
}

fn filter(filter: &Value) -> String {
    match filter {
        Value::Null => "{}".to_owned(),
        filter => filter.to_string(),
    }
}

fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    kind: Kind,
    value: &Value,
    styles: &Styles,
) -> Result<(), XlsxError> {
    if let Value::Bool(flag) = value {
        sheet.write_boolean(row, column, *flag)?;
        return Ok(());
    }
    let text = shown(value);
    if text.is_empty() {
        return Ok(());
    }
    match typed(kind, &text) {
        Some(Cell::Number(number)) => sheet.write_number(row, column, number)?,
        Some(Cell::Day(day)) => sheet.write_datetime_with_format(row, column, day, &styles.date)?,
        Some(Cell::Month(day)) => {
            sheet.write_datetime_with_format(row, column, day, &styles.month)?
        }
        Some(Cell::Time(time)) => {
            sheet.write_datetime_with_format(row, column, time.naive_utc(), &styles.time)?
        }
        None => sheet.write_string(row, column, cut(&text))?,
    };
    Ok(())
}

enum Cell {
    Number(f64),
    Day(NaiveDate),
    Month(NaiveDate),
    Time(DateTime<Utc>),
}

/// What a cell can hold of a value without losing any of it.
fn typed(kind: Kind, text: &str) -> Option<Cell> {
    match kind {
        Kind::Text | Kind::Flag => None,
        Kind::Number => {
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            let number = text.parse().ok().filter(|_| digits <= EXACT_DIGITS);
            number.map(Cell::Number)
        }
        Kind::Date => text.parse().ok().map(Cell::Day),
        Kind::Month => format!("{text}-01").parse().ok().map(Cell::Month),
        Kind::Time => {
            let time = DateTime::parse_from_rfc3339(text).ok();
            time.map(|it| Cell::Time(it.to_utc()))
        }
    }
}

fn cut(text: &str) -> String {
    text.chars().take(CELL_CHARACTERS).collect()
}
