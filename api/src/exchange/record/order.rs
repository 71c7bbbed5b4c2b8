//! What is asked for when records are imported.

use entity::values::Side;

use super::sheet::Sheet;
use crate::exchange::layout::Layout;
use crate::exchange::{enterprise, project, rate};

/// What the records of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Projects.
    Projects,
    /// Enterprises.
    Enterprises,
    /// Exchange rates.
    Rates,
}

impl Of {
    /// What a sheet of them has.
    pub fn sheet(self) -> &'static Sheet {
        match self {
            Self::Projects => &project::SHEET,
            Self::Enterprises => &enterprise::SHEET,
            Self::Rates => &rate::SHEET,
        }
    }
}

/// What is asked for when records are imported.
#[derive(Clone, Debug)]
pub struct Order {
    /// What they are.
    pub of: Of,
    /// Whose they are.
    pub side: Side,
    /// How the file is laid out, and what is declared beside it.
    pub layout: Layout,
}
