//! The console: the pages for people, built from `web/` and embedded in the binary.

mod file;
mod page;

pub use file::file;
pub use page::{is_asked_for, page};

use rust_embed::Embed;

/// The page, among what was built.
const PAGE: &str = "index.html";

/// What `make console` has built; empty where it has not run.
#[derive(Embed)]
#[folder = "console/dist"]
#[allow_missing = true]
struct Built;
