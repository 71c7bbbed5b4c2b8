//! Sectors: branches of the economy.

mod object;
mod query;

pub use object::Sector;
pub use query::{SectorBy, SectorQuery};
