//! The protocol, from outside.
#![expect(
    clippy::expect_used,
    reason = "what goes wrong here is a failed test, and says so"
)]

mod audits;
mod batches;
mod bodies;
mod caching;
mod compression;
mod console;
mod contract;
pub mod deadline;
mod errors;
mod headers;
mod health;
mod languages;
mod limits;
mod media_types;
mod methods;
mod persisted;
mod slow_clients;
mod sockets;
mod stopping;
