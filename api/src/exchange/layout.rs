//! How a file is laid out, and what is said of all its rows beside it.

use std::collections::HashMap;

use super::column::Mapping;
use super::number::DecimalMark;
use super::reading::Shape;
use crate::text::Language;

/// How a file is laid out, and what is said of all its rows beside it.
#[derive(Clone, Debug)]
pub struct Layout {
    /// What kind of text or which sheet it is.
    pub shape: Shape,
    /// What stands before fractions; by the language of the headings unless declared.
    pub mark: Option<DecimalMark>,
    /// Headings that only this file has.
    pub mapping: Mapping,
    /// What is the same in all rows and no column says, by column.
    pub declared: HashMap<&'static str, String>,
    /// How many findings are kept.
    pub most_findings: usize,
    /// The language of what is said about headings.
    pub language: Language,
}
