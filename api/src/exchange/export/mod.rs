//! Lists, and answers about trade, as files: what they have, in which columns, and how they are
//! written row by row.

mod about;
mod column;
pub(super) mod columns;
mod deadline;
mod document;
mod layout;
mod limits;
mod link;
mod lists;
mod object;
mod pages;
mod provenance;
mod query;
mod question;
mod request;
mod service;
mod subject;
mod text;
mod workbook;

pub use limits::ExportLimits;
pub use link::open as open_link;
pub use query::ExportQuery;
pub use request::{ExportRequest, Format};
pub use service::{Export, File, begin};
pub use subject::Subject;
