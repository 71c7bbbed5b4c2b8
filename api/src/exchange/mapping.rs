//! A mapping file: their heading, our column, a pair a line.

use std::ops::ControlFlow;
use std::path::Path;

use super::column::{Column, Mapping, bare};
use super::reading::{Limits, Row, Shape, Source};
use crate::error::{Problem, Result};

/// Reads a mapping file: a table in any form that is read elsewhere, of two columns and without
/// headings.
pub fn read(path: &Path, columns: &'static [Column]) -> Result<Mapping> {
    let key_of = |word: &str| columns.iter().find(|column| column.key == word.trim());
    let source = Source::open(path, &Shape::default(), Limits::default(), &|word| {
        key_of(word).is_some()
    })?;
    let mut mapping = Mapping::new();
    source.visit(&mut |row: &Row| {
        let column = key_of(row.cell(1)).ok_or_else(|| {
            let keys = columns.iter().map(|column| column.key).collect::<Vec<_>>();
            Problem::new("MAPPING_COLUMN_UNKNOWN")
                .with("line", row.line)
                .with("column", row.cell(1))
                .with("known", keys.join(", "))
        })?;
        mapping.insert(bare(row.cell(0)), column.key);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(mapping)
}
