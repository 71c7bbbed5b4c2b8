//! Where what stands in a cell goes, and how it is read.

use crate::exchange::words::Words;

/// Where what stands in the cells of a column goes, and how it is read.
#[derive(Debug)]
pub struct Cell {
    /// The column's key.
    pub key: &'static str,
    /// The field of the mutation's input, such as `name.zh`.
    pub path: &'static str,
    /// How it is read.
    pub kind: CellKind,
}

/// How a cell is read.
#[derive(Clone, Copy, Debug)]
pub enum CellKind {
    /// As it stands.
    Text,
    /// A record of the register, or an entry of its reference data.
    Neighbour(Neighbour),
    /// The code of a unit, or its name.
    Unit,
    /// One of a few values.
    Word(&'static [Words<&'static str>]),
    /// A number that is not negative, in units of so many tens: 4 for ten thousands.
    Number(u32),
    /// A whole number that is not negative.
    Count,
    /// Degrees of latitude or longitude.
    Degrees,
    /// A currency, by code or name.
    Currency,
    /// A country, by code or name.
    Country,
    /// A month.
    Month,
    /// A date, whole or in part.
    Date,
    /// A day.
    Day,
    /// Enterprises that take part: `code:role:percent`, with semicolons between them.
    Participants,
    /// An official number of this scheme.
    Identifier(&'static str),
    /// How many units something is priced for, a power of ten.
    Nominal,
    /// The side that owns the record; it has to be the importer's.
    Side,
    /// Whether a figure is generated; those are not brought in.
    Synthetic,
}

/// What a cell names by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Neighbour {
    /// A sector, or its name.
    Sector,
    /// A cluster, or its name.
    Cluster,
    /// A zone of the own side, or its name.
    Zone,
    /// A place of the own side, or its name.
    Place,
    /// A source of the own side.
    Source,
    /// A project across the river.
    Project,
}

impl CellKind {
    /// Whether a number format would do harm to it: it loses the zeros in front, or makes a day
    /// of a month.
    pub fn is_text(self) -> bool {
        !matches!(
            self,
            Self::Number(_) | Self::Count | Self::Degrees | Self::Nominal
        )
    }
}
