//! A sheet of an Excel workbook.

use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::Path;

use calamine::{DataRef, Reader, Xlsx};

use super::archive::{self, broken};
use super::row::Row;
use super::source::{Limits, Visit, check_width};
use crate::error::{Problem, Result};

/// Hands each row that is not blank to `visit`.
pub fn visit(
    path: &Path,
    sheet: Option<&str>,
    limits: Limits,
    visit: &mut Visit<'_>,
) -> Result<()> {
    archive::check(path, limits)?;
    let file = BufReader::new(File::open(path)?);
    let mut workbook = Xlsx::new(file).map_err(|_| broken())?;
    let sheets = workbook.sheet_names();
    let name = match sheet {
        None => sheets.first().cloned(),
        Some(wanted) => sheets.iter().find(|name| *name == wanted).cloned(),
    };
    let Some(name) = name else {
        return Err(Problem::new("SHEET_UNKNOWN")
            .with("sheet", sheet.unwrap_or_default())
            .with("sheets", sheets.join(", "))
            .into());
    };
    let mut cells = workbook
        .worksheet_cells_reader(&name)
        .map_err(|_| broken())?;
    let mut row = Row::default();
    while let Some(cell) = cells.next_cell().map_err(|_| broken())? {
        let (line, position) = cell.get_position();
        let (line, position) = (u64::from(line) + 1, position as usize);
        if line != row.line {
            if !row.is_blank() && visit(&row)?.is_break() {
                return Ok(());
            }
            row.line = line;
            row.cells.clear();
        }
        let text = text_of(cell.get_value());
        if text.is_empty() {
            continue;
        }
        check_width(line, position + 1, limits)?;
        if position < row.cells.len() {
            // Two cells at one place: the file is not what Excel writes.
            return Err(broken());
        }
        while row.cells.len() < position {
            row.cells.push_field("");
        }
        row.cells.push_field(&text);
    }
    if !row.is_blank() {
        // There is nothing to go on with.
        let _: ControlFlow<()> = visit(&row)?;
    }
    Ok(())
}

/// What a cell shows: numbers with a point, dates as 2024-03-01.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => rounded(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(time) => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A number with the fifteen digits that Excel shows: it keeps 0.3 as 0.30000000000000004.
fn rounded(number: f64) -> String {
    let shown = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{shown}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_what_excel_shows() {
        assert_eq!(rounded(0.1 + 0.2), "0.3");
        assert_eq!(rounded(8_429_510_000.0), "8429510000");
        assert_eq!(rounded(1234567.89), "1234567.89");
        assert_eq!(rounded(1e20), "100000000000000000000");
    }
}
