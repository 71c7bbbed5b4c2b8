//! How the tables came to be: one change a file, frozen once merged.
//!
//! The statements are SQL that both databases accept; the few words they spell differently stand
//! in [`dialect`].

pub use sea_orm_migration::MigratorTrait;

mod dialect;
mod m20261124_000001_reference;
mod m20261124_000002_register;
mod m20261124_000003_project;
mod m20261124_000004_figures;
mod m20261124_000005_trade;
mod m20261124_000006_search;
mod m20261124_000007_account;
mod m20261124_000008_trade_total;
mod m20261124_000021_revision;
mod m20261124_000022_writing;
mod m20261124_000027_log_by_time;
mod m20261124_000030_kept_answer_by_time;
mod m20261124_000031_log_by_actor;
mod m20261124_000035_cluster_part;
mod m20261124_000040_trade_month;
mod m20261124_000050_trade_flow_by_code;
mod m20261124_000055_signing_key;
mod m20261124_000060_classification;
mod m20261124_000070_trade_reference;
mod m20261124_000080_superseded;
mod m20261124_000081_neighbours;

/// Brings a database to the shape this binary expects.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn sea_orm_migration::MigrationTrait>> {
        vec![
            Box::new(m20261124_000001_reference::Migration),
            Box::new(m20261124_000002_register::Migration),
            Box::new(m20261124_000003_project::Migration),
            Box::new(m20261124_000004_figures::Migration),
            Box::new(m20261124_000005_trade::Migration),
            Box::new(m20261124_000006_search::Migration),
            Box::new(m20261124_000007_account::Migration),
            Box::new(m20261124_000008_trade_total::Migration),
            Box::new(m20261124_000021_revision::Migration),
            Box::new(m20261124_000022_writing::Migration),
            Box::new(m20261124_000027_log_by_time::Migration),
            Box::new(m20261124_000030_kept_answer_by_time::Migration),
            Box::new(m20261124_000031_log_by_actor::Migration),
            Box::new(m20261124_000035_cluster_part::Migration),
            Box::new(m20261124_000040_trade_month::Migration),
            Box::new(m20261124_000050_trade_flow_by_code::Migration),
            Box::new(m20261124_000055_signing_key::Migration),
            Box::new(m20261124_000060_classification::Migration),
            Box::new(m20261124_000070_trade_reference::Migration),
            Box::new(m20261124_000080_superseded::Migration),
            Box::new(m20261124_000081_neighbours::Migration),
        ]
    }
}
