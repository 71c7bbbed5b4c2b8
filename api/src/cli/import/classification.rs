//! `twincity import classification`.

use std::sync::Arc;

use clap::{Args, ValueEnum};
use entity::values::ClassificationScheme;

use super::Errand;
use super::file::FileArguments;
use crate::access::Viewer;
use crate::error::Result;
use crate::exchange::classification::{COLUMNS, Order};
use crate::exchange::import::Importer;
use crate::exchange::request::ImportRequest;

/// A list of codes, and of which classification.
#[derive(Args, Debug)]
pub struct ClassificationArguments {
    #[command(flatten)]
    pub file: FileArguments,
    /// The classification
    #[arg(long, value_enum)]
    scheme: SchemeName,
    /// The revision of the list, such as H6
    #[arg(long)]
    revision: Option<String>,
    /// Drop codes that are loaded and that the file does not have
    #[arg(long)]
    replace: bool,
}

/// A classification.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum SchemeName {
    /// The Harmonized System, two to ten digits
    #[value(name = "HS", alias = "hs")]
    Hs,
    /// GB/T 4754-2017, economic activities (China)
    #[value(name = "GBT4754_2017", alias = "gbt4754_2017")]
    Gbt4754,
    /// OKVED 2, economic activities (Russia)
    #[value(name = "OKVED2", alias = "okved2")]
    Okved2,
}

impl From<SchemeName> for ClassificationScheme {
    fn from(name: SchemeName) -> Self {
        match name {
            SchemeName::Hs => Self::Hs,
            SchemeName::Gbt4754 => Self::Gbt4754,
            SchemeName::Okved2 => Self::Okved2,
        }
    }
}

impl ClassificationArguments {
    /// What is asked for.
    pub fn errand(&self) -> Result<Errand> {
        let order = Order {
            scheme: self.scheme.into(),
            revision: self.revision.clone(),
            replace: self.replace,
            layout: self.file.layout(COLUMNS)?,
        };
        Ok(Errand {
            importer: Importer::at_the_machine(Viewer::Anonymous),
            request: ImportRequest::Classification(Arc::new(order)),
            wish: self.file.wish(),
        })
    }
}
