//! Reading a data file into rows.

use csv::{ReaderBuilder, StringRecord};

use super::files::Files;
use super::row::{Fault, Row};
use crate::text::script::check_text;

/// Reads the rows of a file that must have just these columns; every text in it is checked.
pub fn rows(
    files: &Files,
    file: &'static str,
    columns: &'static [&'static str],
) -> Result<Vec<Row>, Fault> {
    let bytes = files.bytes(file)?;
    let mut reader = ReaderBuilder::new().from_reader(bytes.as_ref());
    let heading = reader.headers().map_err(|error| broken(file, &error))?;
    if heading.iter().ne(columns.iter().copied()) {
        let (found, expected) = (join(heading.iter()), join(columns.iter().copied()));
        return Err(Fault::of_line(
            file,
            1,
            format_args!("the columns are {found}; they must be {expected}"),
        ));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let row = row(file, columns, record.map_err(|error| broken(file, &error))?);
        for (column, cell) in columns.iter().zip(&row.cells) {
            check_text(cell).map_err(|error| row.wrong(column, error))?;
        }
        rows.push(row);
    }
    Ok(rows)
}

fn row(file: &'static str, columns: &'static [&'static str], cells: StringRecord) -> Row {
    Row {
        file,
        line: cells.position().map_or(0, csv::Position::line),
        columns,
        cells,
    }
}

fn join<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(",")
}

/// A line that is not CSV, or has cells too many or too few.
fn broken(file: &str, error: &csv::Error) -> Fault {
    let line = error.position().map_or(1, csv::Position::line);
    match error.kind() {
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => Fault::of_line(
            file,
            line,
            format_args!("has {len} cells, the heading has {expected_len}"),
        ),
        csv::ErrorKind::Utf8 { .. } => Fault::of_line(file, line, "is not UTF-8"),
        _ => Fault::of_line(file, line, error),
    }
}
