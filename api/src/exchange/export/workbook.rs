//! Rows as a workbook: one sheet of typed cells, and one that says where they are from.

use std::fs::File;

use chrono::{DateTime, NaiveDate, Utc};
use rust_xlsxwriter::{Format as Style, Workbook, Worksheet, XlsxError};
use serde_json::Value;

use super::about;
use super::column::{Column, Kind};
use super::provenance::Provenance;
use super::request::ExportRequest;
use super::text::shown;
use crate::error::{Error, Result};
use crate::text::message::phrase;

/// Characters of a cell.
const CELL_CHARACTERS: usize = 32_767;
/// Digits of a number that a cell keeps exactly; a longer one is written as a text.
const EXACT_DIGITS: usize = 15;

/// A workbook on its way. Its rows wait in a file of their own, not in memory.
pub struct Book {
    workbook: Workbook,
    columns: Vec<Column>,
    request: ExportRequest,
    styles: Styles,
    rows: u32,
}

struct Styles {
    bold: Style,
    date: Style,
    month: Style,
    time: Style,
}

impl Book {
    /// A workbook with headings and no rows.
    pub fn new(request: ExportRequest, columns: Vec<Column>) -> Result<Self> {
        let styles = Styles {
            bold: Style::new().set_bold(),
            date: Style::new().set_num_format("yyyy-mm-dd"),
            month: Style::new().set_num_format("yyyy-mm"),
            time: Style::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
        };
        let mut book = Self {
            workbook: Workbook::new(),
            columns,
            request,
            styles,
            rows: 0,
        };
        book.head().map_err(Error::internal)?;
        Ok(book)
    }

    fn head(&mut self) -> Result<(), XlsxError> {
        let language = self.request.language;
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet
            .set_name(phrase(language, self.request.subject.title()))?
            .set_freeze_panes(1, 0)?;
        for (position, column) in (0..).zip(&self.columns) {
            sheet.set_column_width(position, 18)?;
            let heading = cut(&column.heading(language));
            sheet.write_string_with_format(0, position, heading, &self.styles.bold)?;
        }
        Ok(())
    }

    /// Writes rows below those that are there.
    pub fn add(&mut self, rows: &[Value]) -> Result<()> {
        for row in rows {
            self.rows += 1;
            let sheet = self.workbook.worksheet_from_index(0);
            let sheet = sheet.map_err(Error::internal)?;
            for (position, column) in (0..).zip(&self.columns) {
                let value = column.value(row);
                let place = (self.rows, position);
                write(sheet, place, column.kind, &value, &self.styles).map_err(Error::internal)?;
            }
        }
        Ok(())
    }

    /// Ends the workbook and writes it into a file.
    pub fn finish(mut self, provenance: &Provenance, at: DateTime<Utc>, to: &File) -> Result<()> {
        let sections = about::sections(&self.request, provenance, self.rows.into(), at);
        self.about(&sections).map_err(Error::internal)?;
        self.workbook.save_to_writer(to).map_err(Error::internal)
    }

    fn about(&mut self, sections: &[about::Section]) -> Result<(), XlsxError> {
        let bold = &self.styles.bold;
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(phrase(self.request.language, "EXPORT_ABOUT"))?;
        for (position, width) in [(0, 28), (1, 60), (2, 40), (3, 60)] {
            sheet.set_column_width(position, width)?;
        }
        let mut line = 0;
        for section in sections {
            for (row, cells) in section.lines.iter().enumerate() {
                for (position, text) in (0..).zip(cells) {
                    let is_heading = match section.headings {
                        about::Headings::Above => row == 0,
                        about::Headings::Beside => position == 0,
                    };
                    match is_heading {
                        true => sheet.write_string_with_format(line, position, cut(text), bold)?,
                        false => sheet.write_string(line, position, cut(text))?,
                    };
                }
                line += 1;
            }
            line += 1;
        }
        Ok(())
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
        Kind::Number | Kind::Kilograms => {
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
