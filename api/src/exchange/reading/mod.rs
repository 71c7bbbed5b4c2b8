//! Reading a table from a file, a row at a time: memory does not grow with the file.

mod archive;
mod csv;
mod encoding;
mod row;
mod source;
mod survey;
mod xlsx;

pub use encoding::Encoding;
pub use row::Row;
pub use source::{Delimiter, Format, Limits, Shape, Source, Visit};
pub use survey::{Survey, checksum_of};
