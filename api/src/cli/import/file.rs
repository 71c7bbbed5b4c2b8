//! What is said of every file that is imported.

use std::path::PathBuf;

use clap::Args;

use super::options::{DecimalName, DelimiterName, LanguageName, declared};
use crate::access::AccessConfig;
use crate::config::DatabaseConfig;
use crate::error::{Error, Problem, Result};
use crate::exchange::column::Column;
use crate::exchange::import::Wish;
use crate::exchange::layout::Layout;
use crate::exchange::mapping;
use crate::exchange::reading::{Encoding, Shape};
use crate::text::Language;

/// A file, how it is laid out, and what is to become of it.
#[derive(Args, Debug)]
pub struct FileArguments {
    /// The file
    #[arg(value_name = "FILE")]
    pub path: PathBuf,
    /// What is the same in all rows and stands in no column, such as currency=CNY
    #[arg(long = "set", value_name = "COLUMN=VALUE")]
    declared: Vec<String>,
    /// A table of two columns: a heading of the file, and the column of ours it means
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// How the text is written: utf-8, gb18030 or windows-1251; found unless declared
    #[arg(long)]
    encoding: Option<String>,
    /// What stands between the cells of a text; found unless declared
    #[arg(long, value_enum)]
    delimiter: Option<DelimiterName>,
    /// What stands before fractions; by the language of the headings unless declared
    #[arg(long, value_enum)]
    decimal: Option<DecimalName>,
    /// Which sheet of a workbook; the first unless said otherwise
    #[arg(long)]
    sheet: Option<String>,
    /// Only check, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Load in spite of warnings
    #[arg(long)]
    accept_warnings: bool,
    /// Leave rows with errors out, and say which
    #[arg(long, requires = "report")]
    skip_bad_rows: bool,
    /// Write a copy of the rows that something is wrong with, and what, to this file
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Findings that are shown; all are counted
    #[arg(long, env = "TWINCITY_IMPORT_FINDINGS", default_value_t = 100)]
    findings: usize,
    /// The language to answer in
    #[arg(long, value_enum, default_value = "en")]
    lang: LanguageName,
    #[command(flatten)]
    pub database: DatabaseConfig,
    #[command(flatten)]
    pub access: AccessConfig,
}

impl FileArguments {
    /// The language to answer in.
    pub fn language(&self) -> Language {
        self.lang.into()
    }

    /// What is to become of the file, where nothing is made current.
    pub fn wish(&self) -> Wish {
        Wish {
            load: !self.dry_run,
            make_current: false,
            accept_warnings: self.accept_warnings,
            skip_bad_rows: self.skip_bad_rows,
        }
    }

    /// How a file of these columns is laid out.
    pub fn layout(&self, columns: &'static [Column]) -> Result<Layout> {
        let mapping = self.mapping.as_deref();
        Ok(Layout {
            shape: Shape {
                encoding: self.encoding.as_deref().map(encoding).transpose()?,
                delimiter: self.delimiter.map(Into::into),
                sheet: self.sheet.clone(),
            },
            mark: self.decimal.map(Into::into),
            mapping: mapping
                .map(|path| mapping::read(path, columns))
                .transpose()?
                .unwrap_or_default(),
            declared: declared(&self.declared, columns)?,
            most_findings: self.findings,
            language: self.language(),
        })
    }
}

fn encoding(name: &str) -> Result<Encoding> {
    let unknown = || Error::from(Problem::new("ENCODING_UNKNOWN").with("name", name));
    Encoding::named(name).ok_or_else(unknown)
}
