//! The options of imports and templates, as words.

use std::collections::HashMap;

use clap::ValueEnum;
use entity::values::Side;

use crate::error::{Problem, Result};
use crate::exchange::column::{Column, Need};
use crate::exchange::number::DecimalMark;
use crate::exchange::reading::Delimiter;
use crate::text::Language;
use crate::value::{Month, MonthRange};

/// A side.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SideName {
    /// Heihe.
    Cn,
    /// Blagoveshchensk.
    Ru,
}

impl From<SideName> for Side {
    fn from(name: SideName) -> Self {
        match name {
            SideName::Cn => Self::Cn,
            SideName::Ru => Self::Ru,
        }
    }
}

/// A language.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum LanguageName {
    /// Chinese.
    Zh,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl From<LanguageName> for Language {
    fn from(name: LanguageName) -> Self {
        match name {
            LanguageName::Zh => Self::Zh,
            LanguageName::Ru => Self::Ru,
            LanguageName::En => Self::En,
        }
    }
}

/// What stands between cells.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum DelimiterName {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tabulator.
    Tab,
}

impl From<DelimiterName> for Delimiter {
    fn from(name: DelimiterName) -> Self {
        match name {
            DelimiterName::Comma => Self::Comma,
            DelimiterName::Semicolon => Self::Semicolon,
            DelimiterName::Tab => Self::Tab,
        }
    }
}

/// What stands before fractions.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum DecimalName {
    /// `1234.5`
    Point,
    /// `1234,5`
    Comma,
}

impl From<DecimalName> for DecimalMark {
    fn from(name: DecimalName) -> Self {
        match name {
            DecimalName::Point => Self::Point,
            DecimalName::Comma => Self::Comma,
        }
    }
}

/// Reads `2024-01..2024-12`, or one month.
pub fn period(text: &str) -> Result<MonthRange> {
    let invalid = || Problem::new("IMPORT_PERIOD_INVALID").with("value", text);
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    let month = |text: &str| text.trim().parse::<Month>().map_err(|_| invalid());
    let months = MonthRange {
        from: month(from)?,
        to: month(to)?,
    };
    if months.is_empty() {
        return Err(invalid().into());
    }
    Ok(months)
}

/// Reads what is the same in all rows: `currency=CNY`.
pub fn declared(
    given: &[String],
    columns: &'static [Column],
) -> Result<HashMap<&'static str, String>> {
    let kept = || columns.iter().filter(|column| column.need != Need::Ignored);
    let mut declared = HashMap::new();
    for text in given {
        let pair = text.split_once('=').and_then(|(key, value)| {
            let column = kept().find(|column| column.key == key.trim())?;
            Some((column.key, value.trim().to_owned()))
        });
        let Some((key, value)) = pair else {
            let known: Vec<_> = kept().map(|column| column.key).collect();
            let problem = Problem::new("DECLARED_INVALID").with("value", text);
            return Err(problem.with("known", known.join(", ")).into());
        };
        declared.insert(key, value);
    }
    Ok(declared)
}
