//! Behaviour through the public surface.
#![expect(
    clippy::unwrap_used,
    reason = "what goes wrong here is a failed test, and says so"
)]

mod access;
mod analysis;
mod cli;
mod exchange;
mod harness;
mod http;
mod readme;
mod registry;
mod schema;
mod seed;
mod trade;
mod writing;
