//! A row that comes in bulk, and where it is written to.

use uuid::Uuid;

/// A row of a table that is filled in bulk.
pub trait BulkRow {
    /// The table.
    const TABLE: &'static str;
    /// The columns that are filled, in the order in which [`Self::write`] writes them.
    const COLUMNS: &'static [&'static str];

    /// Writes a value for each column.
    fn write(&self, to: &mut impl Columns);
}

/// Where the values of a row are written to, one after the other.
pub trait Columns {
    /// No value.
    fn null(&mut self);
    /// An id.
    fn uuid(&mut self, value: Uuid);
    /// A text.
    fn text(&mut self, value: &str);
    /// A whole number of 32 bits.
    fn integer(&mut self, value: i32);
    /// A whole number of 64 bits.
    fn bigint(&mut self, value: i64);

    /// A text, if there is one.
    fn optional_text(&mut self, value: Option<&str>) {
        match value {
            Some(value) => self.text(value),
            None => self.null(),
        }
    }

    /// A whole number of 64 bits, if there is one.
    fn optional_bigint(&mut self, value: Option<i64>) {
        match value {
            Some(value) => self.bigint(value),
            None => self.null(),
        }
    }
}
