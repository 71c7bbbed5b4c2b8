//! Sides.

use sea_orm::entity::prelude::*;

/// The bank that owns a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Side {
    /// The Chinese bank: Heihe.
    #[sea_orm(string_value = "CN")]
    Cn,
    /// The Russian bank: Blagoveshchensk.
    #[sea_orm(string_value = "RU")]
    Ru,
}
