//! What every test stands on: the real application over a database of its own.
#![expect(
    clippy::expect_used,
    reason = "what goes wrong here is a failed test, and says so"
)]

mod app;
mod client;
mod database;
mod desk;
mod postgres;
mod process;
mod program;
mod reply;
mod socket;
mod sqlite;
mod template;
mod written;

pub mod builder;

pub use app::{Answer, TestApp, now};
pub use client::{Client, PASSWORD};
pub use database::TestDatabase;
pub use desk::{Clerk, flaws};
pub use process::ServerProcess;
pub use program::{project_file, start_twincity, twincity, twincity_reading};
pub use reply::{assert_code, assert_flaw, assert_no_errors, data};
pub use socket::Socket;
