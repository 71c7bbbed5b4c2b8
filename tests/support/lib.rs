//! What every test stands on: the real application over a database of its own.
#![expect(
    clippy::expect_used,
    reason = "what goes wrong here is a failed test, and says so"
)]

mod app;
mod database;
mod desk;
mod postgres;
mod program;
mod reply;
mod sqlite;
mod template;

pub mod builder;

pub use app::{TestApp, now};
pub use desk::{Clerk, flaws};
pub use program::{project_file, twincity};
pub use reply::{assert_code, assert_no_errors, data};
