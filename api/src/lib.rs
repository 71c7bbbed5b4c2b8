//! The register of the twin cities: what the `twincity` binary is made of.

// The futures of a schema lie deep in each other, deeper still where they are optimised: a release
// would not compile that a test build lets pass.
#![recursion_limit = "256"]

pub mod access;
pub mod analysis;
pub mod app;
pub mod children;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod error;
pub mod exchange;
pub mod graphql;
pub mod http;
pub mod page;
pub mod registry;
pub mod seed;
pub mod telemetry;
pub mod text;
pub mod trade;
pub mod value;
pub mod writing;
