//! One row of a table, whatever file it is from.

use csv::StringRecord;

/// One row of a table, whatever file it is from.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// The line of a text file, or the row of a sheet, where it begins; from 1.
    pub line: u64,
    /// What stands in its cells.
    pub cells: StringRecord,
}

impl Row {
    /// The text of a cell, without white space at its ends; empty where there is none.
    pub fn cell(&self, position: usize) -> &str {
        self.cells.get(position).unwrap_or_default().trim()
    }

    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}
