//! Text with delimiters.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::encoding::{Decoded, Encoding};
use super::row::Row;
use super::source::{Delimiter, Limits, Visit, check_width};
use crate::error::{Error, Problem, Result};

/// Hands each row that is not blank to `visit`.
pub fn visit(
    path: &Path,
    encoding: Encoding,
    delimiter: Delimiter,
    limits: Limits,
    visit: &mut Visit<'_>,
) -> Result<()> {
    let left = Arc::new(AtomicU64::new(0));
    let bounded = Bounded {
        inner: Decoded::new(File::open(path)?, encoding),
        left: Arc::clone(&left),
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte())
        .buffer_capacity(BUFFER_BYTES)
        .from_reader(bounded);
    // Of a line break of two characters the parser counts the second with the line that follows.
    let behind = u64::from(breaks_in_two(path, encoding)?);
    let line = |at: &csv::Position| match at.byte() {
        0 => at.line(),
        _ => at.line() + behind,
    };
    let mut row = Row::default();
    loop {
        // What has been read ahead belongs to the rows to come.
        left.store(limits.row_bytes + BUFFER_BYTES as u64, Ordering::Relaxed);
        let at = line(reader.position());
        let found = reader.read_record(&mut row.cells);
        if !found.map_err(|error| unreadable(error, at, encoding, limits))? {
            return Ok(());
        }
        row.line = row.cells.position().map_or(at, line);
        check_width(row.line, row.cells.len(), limits)?;
        if !row.is_blank() && visit(&row)?.is_break() {
            return Ok(());
        }
    }
}

const BUFFER_BYTES: usize = 1 << 16;
/// Text that is looked at for the delimiter.
const HEAD_BYTES: u64 = 1 << 14;
/// Lines that may stand above the headings.
const HEAD_ROWS: usize = 10;

/// Whether lines end in a carriage return and a line feed, as spreadsheets write them.
fn breaks_in_two(path: &Path, encoding: Encoding) -> Result<bool> {
    let mut head = Vec::new();
    let mut reader = Decoded::new(File::open(path)?, encoding).take(HEAD_BYTES);
    // What cannot be read is told where the rows are.
    if reader.read_to_end(&mut head).is_err() {
        return Ok(false);
    }
    let end = head.iter().position(|byte| *byte == b'\n');
    Ok(end.is_some_and(|end| head[..end].ends_with(b"\r")))
}

/// The delimiter by which the head of a file has most known headings, or else most cells.
pub fn find_delimiter(
    path: &Path,
    encoding: Encoding,
    limits: Limits,
    is_known: &dyn Fn(&str) -> bool,
) -> Result<Delimiter> {
    let mut head = Vec::new();
    let mut reader = Decoded::new(File::open(path)?, encoding).take(HEAD_BYTES);
    reader.read_to_end(&mut head).map_err(|error| {
        let error = csv::Error::from(error);
        unreadable(error, 1, encoding, limits)
    })?;
    let head = String::from_utf8_lossy(&head);
    let mut best = (Delimiter::Comma, (0, 0));
    for delimiter in Delimiter::ALL {
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter.byte())
            .from_reader(head.as_bytes());
        let mut record = StringRecord::new();
        for _ in 0..HEAD_ROWS {
            // A quotation mark that another delimiter misreads is no reason to give up.
            if !reader.read_record(&mut record).unwrap_or(false) {
                break;
            }
            let known = record.iter().filter(|cell| is_known(cell)).count();
            if (known, record.len()) > best.1 {
                best = (delimiter, (known, record.len()));
            }
        }
    }
    Ok(best.0)
}

/// A reader that ends where a row grows too long, as it does after a quotation mark that is
/// never closed.
struct Bounded<R> {
    inner: R,
    left: Arc<AtomicU64>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(to)?;
        let left = self.left.load(Ordering::Relaxed);
        let Some(left) = left.checked_sub(read as u64) else {
            return Err(io::ErrorKind::FileTooLarge.into());
        };
        self.left.store(left, Ordering::Relaxed);
        Ok(read)
    }
}

fn unreadable(error: csv::Error, line: u64, encoding: Encoding, limits: Limits) -> Error {
    let kind = match error.kind() {
        ErrorKind::Io(error) => error.kind(),
        _ => io::ErrorKind::InvalidData,
    };
    match kind {
        io::ErrorKind::FileTooLarge => Problem::new("ROW_TOO_LONG")
            .with("line", line)
            .with("limit", limits.row_bytes)
            .into(),
        io::ErrorKind::InvalidData => Problem::new("TEXT_BROKEN")
            .with("line", line)
            .with("encoding", encoding.name())
            .into(),
        _ => Error::internal(error),
    }
}
