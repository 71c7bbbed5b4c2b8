//! Tables that are written: text with delimiters, or a workbook.

use std::io::{Seek, Write};

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use rust_xlsxwriter::{Format as Style, Workbook, Worksheet, XlsxError};

use super::reading::{Delimiter, Format};
use crate::error::{Error, Result};

/// Rows of a sheet, the headings among them.
const SHEET_ROWS: u32 = 1_048_576;
/// Characters of a cell.
const CELL_CHARACTERS: usize = 32_767;
/// Excel takes a text for what it is when it begins so.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A table on its way into a file, a row at a time.
pub struct Table<W: Write> {
    kind: Kind<W>,
    rows: u32,
}

enum Kind<W: Write> {
    Csv(Box<Writer<W>>),
    Xlsx(Box<(Workbook, W)>),
}

impl<W: Write + Seek + Send> Table<W> {
    /// An empty table; a workbook has one sheet of this name.
    pub fn new(mut to: W, format: Format, delimiter: Delimiter, sheet: &str) -> Result<Self> {
        let kind = match format {
            Format::Csv => {
                to.write_all(BYTE_ORDER_MARK)?;
                let writer = WriterBuilder::new()
                    .delimiter(delimiter.byte())
                    .quote_style(QuoteStyle::Necessary)
                    .terminator(Terminator::CRLF)
                    .flexible(true)
                    .from_writer(to);
                Kind::Csv(Box::new(writer))
            }
            Format::Xlsx => {
                let mut workbook = Workbook::new();
                let worksheet = workbook.add_worksheet_with_constant_memory();
                let worksheet = worksheet.map_err(Error::internal)?;
                worksheet.set_name(sheet).map_err(Error::internal)?;
                Kind::Xlsx(Box::new((workbook, to)))
            }
        };
        Ok(Self { kind, rows: 0 })
    }

    /// Writes a row; a sheet that is full takes no more.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<()> {
        match &mut self.kind {
            Kind::Csv(writer) => {
                let cells = cells.into_iter().map(harmless);
                writer.write_record(cells).map_err(Error::internal)?;
            }
            Kind::Xlsx(workbook) => {
                if self.rows == SHEET_ROWS {
                    return Ok(());
                }
                let sheet = workbook.0.worksheet_from_index(0);
                write_row(sheet.map_err(Error::internal)?, self.rows, cells, None)
                    .map_err(Error::internal)?;
            }
        }
        self.rows += 1;
        Ok(())
    }

    /// Ends the table.
    pub fn finish(self) -> Result<()> {
        match self.kind {
            Kind::Csv(mut writer) => Ok(writer.flush()?),
            Kind::Xlsx(mut workbook) => {
                let (workbook, to) = &mut *workbook;
                workbook.save_to_writer(to).map_err(Error::internal)
            }
        }
    }
}

/// Writes texts into the row of a sheet; empty ones leave their cells alone.
pub fn write_row<'a>(
    sheet: &mut Worksheet,
    row: u32,
    cells: impl IntoIterator<Item = &'a str>,
    style: Option<&Style>,
) -> Result<(), XlsxError> {
    for (column, text) in (0..).zip(cells) {
        if text.is_empty() {
            continue;
        }
        let text: String = text.chars().take(CELL_CHARACTERS).collect();
        match style {
            Some(style) => sheet.write_string_with_format(row, column, text, style)?,
            None => sheet.write_string(row, column, text)?,
        };
    }
    Ok(())
}

/// A text that no program takes for a formula when it opens the file.
fn harmless(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '@', '\t', '\r']);
    let is_negative = text.strip_prefix('-').is_some_and(|rest| {
        let number = rest.trim_start();
        number.starts_with(|first: char| first.is_ascii_digit())
    });
    if is_formula || (text.starts_with('-') && !is_negative) {
        return format!("'{text}");
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_taken_for_a_formula() {
        assert_eq!(harmless("=1+1"), "'=1+1");
        assert_eq!(harmless("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(harmless("-cmd"), "'-cmd");
        assert_eq!(harmless("-12,5"), "-12,5");
        assert_eq!(harmless("8429"), "8429");
    }
}
