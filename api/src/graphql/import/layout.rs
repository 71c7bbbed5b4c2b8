//! How a file is laid out, as it is told.

use std::collections::HashMap;

use async_graphql::{Context, Enum, InputObject};

use crate::error::{Flaw, Problem, Result};
use crate::exchange::column::{Column, Mapping, Need, bare};
use crate::exchange::layout::Layout;
use crate::exchange::number::DecimalMark;
use crate::exchange::reading::{Delimiter, Encoding, Shape};
use crate::graphql::RequestContext;

/// How a file is laid out; what is left out is found.
#[derive(InputObject)]
pub struct LayoutInput {
    /// What is the same in all rows and stands in no column.
    #[graphql(default)]
    declared: Vec<DeclaredInput>,
    /// Headings that only this file has, and the columns they mean.
    #[graphql(default)]
    mapping: Vec<HeadingInput>,
    /// How the text is written: `UTF-8`, `GB18030` or `windows-1251`; found unless declared.
    encoding: Option<String>,
    /// What stands between the cells of a text; found unless declared.
    delimiter: Option<DelimiterShown>,
    /// What stands before fractions; by the language of the headings unless declared.
    decimal_mark: Option<DecimalMarkShown>,
    /// Which sheet of a workbook; the first unless said otherwise.
    sheet: Option<String>,
}

/// What is the same in all rows of a file.
#[derive(InputObject)]
struct DeclaredInput {
    /// The column, such as `currency`.
    column: String,
    /// What would stand in its cells.
    value: String,
}

/// A heading of a file, and the column it means.
#[derive(InputObject)]
struct HeadingInput {
    /// The heading, as the file has it.
    heading: String,
    /// The column, such as `hs_code`.
    column: String,
}

/// What stands between the cells of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(name = "Delimiter", remote = "Delimiter")]
pub enum DelimiterShown {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tabulator.
    Tab,
}

/// What stands before the fraction of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(name = "DecimalMark", remote = "DecimalMark")]
pub enum DecimalMarkShown {
    /// `1234.5`
    Point,
    /// `1234,5`
    Comma,
}

/// Findings that are kept of one import.
const MOST_FINDINGS: usize = 1000;

impl LayoutInput {
    /// How a file of these columns is laid out.
    pub fn layout(&self, ctx: &Context<'_>, columns: &'static [Column]) -> Result<Layout> {
        let encoding = self.encoding.as_deref().map(|name| {
            let unknown = || Problem::new("ENCODING_UNKNOWN").with("name", name);
            Encoding::named(name).ok_or_else(|| Flaw::at("encoding", unknown()))
        });
        let mut declared = HashMap::new();
        for cell in &self.declared {
            let key = column(columns, "declared", &cell.column)?;
            declared.insert(key, cell.value.clone());
        }
        let mut mapping = Mapping::new();
        for heading in &self.mapping {
            let key = column(columns, "mapping", &heading.column)?;
            mapping.insert(bare(&heading.heading), key);
        }
        Ok(Layout {
            shape: Shape {
                encoding: encoding.transpose()?,
                delimiter: self.delimiter.map(Into::into),
                sheet: self.sheet.clone(),
            },
            mark: self.decimal_mark.map(Into::into),
            mapping,
            declared,
            most_findings: MOST_FINDINGS,
            language: ctx.language(),
        })
    }
}

/// The key of a column that can be declared or mapped to.
fn column(columns: &'static [Column], field: &str, name: &str) -> Result<&'static str> {
    let mut kept = columns.iter().filter(|it| it.need != Need::Ignored);
    let known = kept.clone().map(|it| it.key).collect::<Vec<_>>().join(", ");
    let found = kept.find(|column| column.key == name.trim());
    let unknown = || {
        let problem = Problem::new("IMPORT_COLUMN_UNKNOWN").with("column", name);
        Flaw::at(field, problem.with("known", known))
    };
    Ok(found.ok_or_else(unknown)?.key)
}
