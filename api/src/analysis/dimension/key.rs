//! What the trade of one sum has in common.

use entity::values::Side;
use sea_orm::ActiveEnum;

use super::figures::Cell;
use super::rules::Dimension;
use crate::registry::Catalogue;
use crate::value::Month;

/// What trade has in common beside its period: the reporter, and a value for each other
/// dimension in their order; empty where it is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group {
    /// Whose figures: they stay apart even where nobody asks for it.
    pub side: Side,
    /// Values of the other dimensions.
    pub parts: Vec<String>,
}

/// A group in a calendar period, or in the whole period where none is told apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The first month of the calendar period.
    pub start: Option<Month>,
    /// What else it has in common.
    pub group: Group,
}

impl Group {
    /// The group that a sum belongs to.
    pub fn of(cell: &Cell, dimensions: &[Dimension], catalogue: &Catalogue) -> Self {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let part = |dimension: &Dimension| match dimension {
            Dimension::Period(_) => None,
            Dimension::Direction => Some(text(&cell.direction)),
            Dimension::Sector => Some(text(&cell.sector_code)),
            Dimension::Cluster => Some(cluster(cell, catalogue)),
            Dimension::Hs(_) => Some(text(&cell.hs_code)),
            Dimension::Partner => Some(text(&cell.partner)),
            Dimension::Checkpoint => Some(text(&cell.checkpoint)),
            Dimension::Reporter => Some(cell.side.to_value()),
            Dimension::Transport => Some(text(&cell.transport)),
        };
        Self {
            side: cell.side,
            parts: dimensions.iter().filter_map(part).collect(),
        }
    }

    /// Its value of a dimension, if it is one of those asked for and known.
    pub fn part<'a>(&'a self, dimensions: &[Dimension], wanted: Dimension) -> Option<&'a str> {
        let others = dimensions
            .iter()
            .filter(|dimension| !matches!(dimension, Dimension::Period(_)));
        let (_, part) = others.zip(&self.parts).find(|(it, _)| **it == wanted)?;
        (!part.is_empty()).then_some(part)
    }
}

impl Key {
    /// A text that sorts as the key does, period first. Codes have no blanks.
    pub fn place(&self) -> String {
        let start = self.start.map(|month| month.number().to_string());
        let parts = start.into_iter().chain(self.group.parts.iter().cloned());
        parts.collect::<Vec<_>>().join(" ")
    }
}

fn cluster(cell: &Cell, catalogue: &Catalogue) -> String {
    let sector = cell.sector_code.as_deref().unwrap_or_default();
    let sector = catalogue.sector(sector);
    let code = sector.and_then(|sector| sector.cluster_code.clone());
    code.unwrap_or_default()
}
