//! A file with a table in it.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::encoding::Encoding;
use super::row::Row;
use super::survey::Survey;
use super::{csv, xlsx};
use crate::error::{Problem, Result};

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text with delimiters.
    Csv,
    /// A workbook of Excel.
    Xlsx,
}

/// What stands between the cells of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tabulator.
    Tab,
}

impl Delimiter {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The byte.
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// How a file is laid out; what is left out is found.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    /// How a text is written.
    pub encoding: Option<Encoding>,
    /// What stands between its cells.
    pub delimiter: Option<Delimiter>,
    /// Which sheet of a workbook; the first unless said otherwise.
    pub sheet: Option<String>,
}

/// What is done with each row; it says whether to go on.
pub type Visit<'a> = dyn FnMut(&Row) -> Result<ControlFlow<()>> + 'a;

/// How much one file may ask of the machine.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The bytes of one row.
    pub row_bytes: u64,
    /// The cells of one row.
    pub cells: usize,
    /// The bytes of a workbook once it is unpacked.
    pub unpacked_bytes: u64,
    /// The bytes of that part of a workbook which has to be in memory: its texts.
    pub text_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            row_bytes: 1 << 20,
            cells: 500,
            unpacked_bytes: 4 << 30,
            text_bytes: 256 << 20,
        }
    }
}

/// A file with a table in it, and how it is laid out.
#[derive(Clone, Debug)]
pub struct Source {
    path: PathBuf,
    /// What the file is.
    pub survey: Survey,
    /// What stands between the cells of a text.
    pub delimiter: Option<Delimiter>,
    sheet: Option<String>,
    limits: Limits,
}

impl Source {
    /// Looks at a file. Words that `is_known` are headings, which tell the delimiter.
    pub fn open(
        path: &Path,
        shape: &Shape,
        limits: Limits,
        is_known: &dyn Fn(&str) -> bool,
    ) -> Result<Self> {
        let mut survey = Survey::of(path)?;
        if let Some(encoding) = shape.encoding {
            survey.encoding = encoding;
        }
        let delimiter = match survey.format {
            Format::Xlsx => None,
            Format::Csv => Some(match shape.delimiter {
                Some(delimiter) => delimiter,
                None => csv::find_delimiter(path, survey.encoding, limits, is_known)?,
            }),
        };
        Ok(Self {
            path: path.to_owned(),
            survey,
            delimiter,
            sheet: shape.sheet.clone(),
            limits,
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Hands each row that is not blank to `visit`, as long as it goes on.
    pub fn visit(&self, visit: &mut Visit<'_>) -> Result<()> {
        match self.delimiter {
            Some(delimiter) => {
                let encoding = self.survey.encoding;
                csv::visit(&self.path, encoding, delimiter, self.limits, visit)
            }
            None => xlsx::visit(&self.path, self.sheet.as_deref(), self.limits, visit),
        }
    }
}

/// Checks that a row has not too many cells.
pub fn check_width(line: u64, cells: usize, limits: Limits) -> Result<()> {
    if cells > limits.cells {
        return Err(Problem::new("ROW_TOO_WIDE")
            .with("line", line)
            .with("limit", limits.cells)
            .into());
    }
    Ok(())
}
