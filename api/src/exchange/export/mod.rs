//! Lists as files: what they have, in which columns, and how they are written row by row.

mod column;
mod deadline;
mod limits;
mod link;
mod list;
mod object;
mod pages;
mod query;
mod request;
mod service;
mod text;
mod workbook;

pub use limits::ExportLimits;
pub use link::open as open_link;
pub use list::List;
pub use query::ExportQuery;
pub use request::{ExportRequest, Format};
pub use service::{Export, File, begin};
