//! Filling the register from its data files.
#![expect(
    clippy::unwrap_used,
    reason = "what goes wrong here is a failed test, and says so"
)]

mod files;
mod register;
