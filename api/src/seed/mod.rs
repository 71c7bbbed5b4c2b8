//! The register's own data files: read, checked to the last cell, and laid into the tables.

mod cluster;
mod demo;
mod figure;
mod files;
mod id;
mod known;
mod project;
mod reading;
mod records;
mod reference;
mod register;
mod row;
mod service;
mod sheet;
mod store;

pub use files::Files;
pub use row::Fault;
pub use service::{DEMO_ROWS, SeedError, SeedOptions, SeedReport, is_wanted, seed};
