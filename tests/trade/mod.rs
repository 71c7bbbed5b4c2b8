//! Loading trade figures and keeping their summaries in step.
#![expect(
    clippy::unwrap_used,
    reason = "what goes wrong here is a failed test, and says so"
)]

mod dataset;
mod loading;
mod property;
mod reading;
mod rollup;
