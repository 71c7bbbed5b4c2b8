//! What has been read so far, for the rows that refer to it.

use std::collections::{HashMap, HashSet};

use entity::values::Side;
use sea_orm::ActiveEnum;
use sea_orm::prelude::DateTimeUtc;
use uuid::Uuid;

use super::row::{Fault, Row};

/// The codes of one file of reference data.
#[derive(Debug)]
pub struct Codes {
    file: &'static str,
    codes: HashSet<String>,
}

impl Codes {
    /// The codes of `file`, none so far.
    pub fn of(file: &'static str) -> Self {
        Self {
            file,
            codes: HashSet::new(),
        }
    }

    /// Takes note of the code in a cell, which must be new.
    pub fn add(&mut self, row: &Row, column: &str) -> Result<String, Fault> {
        let code = row.code(column)?;
        if self.codes.insert(code.clone()) {
            return Ok(code);
        }
        Err(row.wrong(column, "stands twice"))
    }

    /// The code in a cell, which must be one of the file.
    pub fn find(&self, row: &Row, column: &str) -> Result<String, Fault> {
        let code = row.text(column)?;
        if self.codes.contains(code) {
            return Ok(code.to_owned());
        }
        Err(row.wrong(column, format_args!("is not a code of {}", self.file)))
    }

    /// The code in a cell, unless it is empty.
    pub fn find_optional(&self, row: &Row, column: &str) -> Result<Option<String>, Fault> {
        row.optional(column)
            .map(|_| self.find(row, column))
            .transpose()
    }
}

/// What another record needs to know of one it refers to.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// Its side.
    pub side: Side,
    /// Its id.
    pub id: Uuid,
    /// When it was published.
    pub published_at: DateTimeUtc,
}

/// The records of one file.
#[derive(Debug)]
pub struct Known {
    file: &'static str,
    records: HashMap<(Side, String), Found>,
}

impl Known {
    /// The records of `file`, none so far.
    pub fn of(file: &'static str) -> Self {
        Self {
            file,
            records: HashMap::new(),
        }
    }

    /// Takes note of a record; its code must be new on its side.
    pub fn add(&mut self, row: &Row, code: &str, found: Found) -> Result<(), Fault> {
        let side = found.side;
        if self
            .records
            .insert((side, code.to_owned()), found)
            .is_none()
        {
            return Ok(());
        }
        let side = side.to_value();
        Err(row.wrong("code", format_args!("stands twice for side {side}")))
    }

    /// The record of a side that a cell names.
    pub fn find(&self, row: &Row, column: &str, side: Side) -> Result<Found, Fault> {
        let code = row.text(column)?;
        let found = self.records.get(&(side, code.to_owned()));
        found.copied().ok_or_else(|| {
            let side = side.to_value();
            row.wrong(
                column,
                format_args!("is not a code of side {side} in {}", self.file),
            )
        })
    }

    /// The record of a side that a cell names, unless it is empty.
    pub fn find_optional(
        &self,
        row: &Row,
        column: &str,
        side: Side,
    ) -> Result<Option<Found>, Fault> {
        match row.optional(column) {
            None => Ok(None),
            Some(_) => self.find(row, column, side).map(Some),
        }
    }
}
