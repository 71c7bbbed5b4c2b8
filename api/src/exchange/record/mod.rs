//! Records from a file, a row each.
//!
//! A row is what the API would be asked for: each cell goes to a field of the input of a mutation,
//! and what the service finds wrong there is told of the cell.

mod cell;
mod import;
mod order;
mod participants;
mod read;
mod row;
mod sheet;
mod template;
mod terms;

pub use cell::{Cell, CellKind, Neighbour};
pub use import::import;
pub use order::{Of, Order};
pub use sheet::{Group, Sheet};
pub use template::known;
