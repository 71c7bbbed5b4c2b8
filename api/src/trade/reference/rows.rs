//! Figures of whole economies as rows that come in bulk.

use entity::trade_reference;
use sea_orm::ActiveEnum;

use super::rules::Figure;
use crate::db::{BulkRow, Columns};

/// A figure of a reference.
#[derive(Debug)]
pub struct FigureRow<'a> {
    /// The reference.
    pub reference: &'a trade_reference::Model,
    /// The figure.
    pub figure: &'a Figure,
}

impl BulkRow for FigureRow<'_> {
    const TABLE: &'static str = "trade_reference_figure";
    const COLUMNS: &'static [&'static str] = &[
        "reference_id",
        "side",
        "year",
        "economy",
        "direction",
        "partner",
        "hs_chapter",
        "value_minor",
    ];

    fn write(&self, to: &mut impl Columns) {
        let Figure { key, value_minor } = self.figure;
        to.uuid(self.reference.id.0);
        to.text(&self.reference.side.to_value());
        to.integer(key.year);
        to.text(&key.economy);
        to.text(&key.direction.to_value());
        to.text(&key.partner);
        to.text(&key.hs_chapter);
        to.bigint(*value_minor);
    }
}
