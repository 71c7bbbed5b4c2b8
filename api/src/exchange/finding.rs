//! What is wrong with a file, and where.

use crate::error::{Problem, Severity};
use crate::text::Language;
use crate::text::message::message;

/// Something wrong at a place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The line of a text or the row of a sheet; 0 for the file as a whole.
    pub line: u64,
    /// The column's heading, as the file has it.
    pub column: Option<String>,
    /// What stands there.
    pub value: Option<String>,
    /// What is wrong, and what would be right.
    pub problem: Problem,
    /// Whether the row can be loaded all the same.
    pub severity: Severity,
}

impl Finding {
    /// Something that has to be mended.
    pub fn error(line: u64, problem: Problem) -> Self {
        Self {
            line,
            column: None,
            value: None,
            problem,
            severity: Severity::Error,
        }
    }

    /// Something that may be meant.
    pub fn warning(line: u64, problem: Problem) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(line, problem)
        }
    }

    /// The same in a column.
    #[must_use]
    pub fn in_column(mut self, heading: &str) -> Self {
        self.column = Some(heading.to_owned());
        self
    }

    /// The same with what stands there; of a long text its beginning.
    #[must_use]
    pub fn at_value(mut self, value: &str) -> Self {
        let shown: String = value.chars().take(SHOWN).collect();
        self.value = Some(shown);
        self
    }

    /// Whether the row cannot be loaded.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// What is wrong, as a sentence.
    pub fn sentence(&self, language: Language) -> String {
        message(language, &self.problem)
    }
}

/// Characters of a value that are shown.
const SHOWN: usize = 100;
