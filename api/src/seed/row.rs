//! One row of a data file, asked cell by cell.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use csv::StringRecord;
use entity::values::{DatePrecision, Language};
use sea_orm::ActiveEnum;

use crate::text::script::check_script;
use crate::value::Quantity;

/// Names that are the same in every script: brands, and the sign of percent.
const SCRIPTLESS: [&str; 3] = ["AVG", "XCMG", "%"];

/// What is wrong with a data file, where, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {message}")]
pub struct Fault {
    place: String,
    message: String,
}

impl Fault {
    /// A fault of a whole file.
    pub(super) fn of_file(file: &str, message: impl fmt::Display) -> Self {
        Self {
            place: file.to_owned(),
            message: message.to_string(),
        }
    }

    /// A fault of a line.
    pub(super) fn of_line(file: &str, line: u64, message: impl fmt::Display) -> Self {
        Self::of_file(&format!("{file}:{line}"), message)
    }
}

/// One row of a data file.
#[derive(Debug)]
pub struct Row {
    pub(super) file: &'static str,
    pub(super) line: u64,
    pub(super) columns: &'static [&'static str],
    pub(super) cells: StringRecord,
}

impl Row {
    /// A fault in one cell.
    pub fn fault(&self, column: &str, message: impl fmt::Display) -> Fault {
        Fault::of_line(
            self.file,
            self.line,
            format_args!("column {column}: {message}"),
        )
    }

    /// A fault about what one cell says.
    pub fn wrong(&self, column: &str, message: impl fmt::Display) -> Fault {
        let found = self.optional(column).unwrap_or_default();
        self.fault(column, format_args!("{found:?} {message}"))
    }

    /// What a cell says, unless it is empty.
    pub fn optional(&self, column: &str) -> Option<&str> {
        let index = self.columns.iter().position(|name| *name == column)?;
        self.cells.get(index).filter(|text| !text.is_empty())
    }

    /// What a cell says; it must say something.
    pub fn text(&self, column: &str) -> Result<&str, Fault> {
        self.optional(column)
            .ok_or_else(|| self.fault(column, "is empty"))
    }

    /// What a cell says, unless it is empty, to be kept.
    pub fn optional_string(&self, column: &str) -> Option<String> {
        self.optional(column).map(str::to_owned)
    }

    /// A code: capital letters, digits, `_` and `-`.
    pub fn code(&self, column: &str) -> Result<String, Fault> {
        let code = self.text(column)?;
        let allowed = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "_-".contains(c);
        if code.chars().all(allowed) {
            return Ok(code.to_owned());
        }
        Err(self.wrong(column, "is not a code of capital letters, digits, _ and -"))
    }

    /// A name, in the script of its language unless it is the same in all.
    pub fn name(&self, column: &str, language: Language) -> Result<String, Fault> {
        let name = self.text(column)?;
        if !SCRIPTLESS.contains(&name) {
            check_script(name, language).map_err(|error| self.wrong(column, error))?;
        }
        Ok(name.to_owned())
    }

    /// A word from a closed list.
    pub fn one_of<E: ActiveEnum<Value = String>>(&self, column: &str) -> Result<E, Fault> {
        let word = self.text(column)?.to_owned();
        E::try_from_value(&word).map_err(|_| {
            let list = E::values().join(", ");
            self.wrong(column, format_args!("is not one of {list}"))
        })
    }

    /// A word from a closed list, unless the cell is empty.
    pub fn optional_one_of<E: ActiveEnum<Value = String>>(
        &self,
        column: &str,
    ) -> Result<Option<E>, Fault> {
        self.optional(column)
            .map(|_| self.one_of(column))
            .transpose()
    }

    /// `true` or `false`.
    pub fn truth(&self, column: &str) -> Result<bool, Fault> {
        self.text(column)?
            .parse()
            .map_err(|_| self.wrong(column, "is not true or false"))
    }

    /// An exact decimal number.
    pub fn quantity(&self, column: &str) -> Result<Quantity, Fault> {
        Quantity::parse(self.text(column)?)
            .map_err(|error| self.wrong(column, format_args!("is refused: {error}")))
    }

    /// A date, unless the cell is empty.
    pub fn optional_date(&self, column: &str) -> Result<Option<NaiveDate>, Fault> {
        let Some(text) = self.optional(column) else {
            return Ok(None);
        };
        // The length is checked too: chrono also reads 2021-3-1.
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .filter(|_| text.len() == 10)
            .map(Some)
            .ok_or_else(|| self.wrong(column, "is not a date such as 2021-03-01"))
    }

    /// A date.
    pub fn date(&self, column: &str) -> Result<NaiveDate, Fault> {
        self.text(column)?;
        self.optional_date(column)?
            .ok_or_else(|| self.fault(column, "is empty"))
    }

    /// A date and how much of it is known: both or neither, and the first day of the period.
    pub fn period(
        &self,
        date_column: &str,
        precision_column: &str,
    ) -> Result<Option<(NaiveDate, DatePrecision)>, Fault> {
        let Some(date) = self.optional_date(date_column)? else {
            return match self.optional(precision_column) {
                None => Ok(None),
                Some(_) => Err(self.wrong(precision_column, "stands without a date")),
            };
        };
        let precision = self.one_of(precision_column)?;
        let starts = match precision {
            DatePrecision::Day => true,
            DatePrecision::Month => date.day() == 1,
            DatePrecision::Quarter => date.day() == 1 && date.month0() % 3 == 0,
            DatePrecision::Year => date.ordinal() == 1,
        };
        if starts {
            return Ok(Some((date, precision)));
        }
        Err(self.wrong(date_column, "is not the first day of its period"))
    }
}
