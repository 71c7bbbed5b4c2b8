//! What files can be of.

use super::column::Column;
use super::reading::Format;
use super::record::{self, Of, Sheet};
use super::template::{Known, template};
use super::{classification, reference, trade};
use crate::app::App;
use crate::error::Result;
use crate::text::Language;

/// What a file that is brought in is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A release of trade figures.
    Trade,
    /// Records, a row each.
    Records(Of),
    /// Codes of a classification, a row each.
    Classification,
    /// Figures of whole economies.
    Reference,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Trade,
        Self::Records(Of::Projects),
        Self::Records(Of::Enterprises),
        Self::Records(Of::Rates),
        Self::Classification,
        Self::Reference,
    ];

    /// How commands and addresses call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Trade => "trade",
            Self::Records(Of::Projects) => "projects",
            Self::Records(Of::Enterprises) => "enterprises",
            Self::Records(Of::Rates) => "rates",
            Self::Classification => "classification",
            Self::Reference => "reference",
        }
    }

    /// What commands and addresses call so.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The columns of such a file.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Trade => trade::COLUMNS,
            Self::Records(of) => of.sheet().columns,
            Self::Classification => classification::COLUMNS,
            Self::Reference => reference::COLUMNS,
        }
    }

    /// What a sheet of records is, where each row is one.
    pub fn sheet(self) -> Option<&'static Sheet> {
        match self {
            Self::Trade | Self::Classification | Self::Reference => None,
            Self::Records(of) => Some(of.sheet()),
        }
    }
}

/// Columns in which a number format would do harm: it loses the zeros in front, or makes a day of
/// a month.
const TRADE_TEXTS: [&str; 2] = ["hs_code", "month"];

/// An empty table to fill in.
pub async fn template_of(
    app: &App,
    kind: Kind,
    language: Language,
    format: Format,
) -> Result<Vec<u8>> {
    let known: Vec<Known> = match kind {
        Kind::Trade => trade::known(app, language).await?,
        Kind::Records(of) => record::known(app, of.sheet(), language).await?,
        Kind::Classification | Kind::Reference => Vec::new(),
    };
    let is_text = |key: &str| match kind {
        Kind::Trade => TRADE_TEXTS.contains(&key),
        Kind::Records(of) => of.sheet().is_text(key),
        Kind::Classification => true,
        Kind::Reference => key == "hs_chapter",
    };
    template(kind.columns(), &is_text, &known, language, format)
}
