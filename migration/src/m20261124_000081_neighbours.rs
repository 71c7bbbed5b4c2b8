//! The rows of a release are listed by month, and what cites a source from there.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, UP).await
    }
}

// Dropping comes last: PostgreSQL lets nobody read the table from there to the end.
const UP: &str = "
CREATE INDEX trade_flow_of_dataset ON trade_flow (dataset_id, month, id);
CREATE INDEX project_by_source ON project (source_id);
CREATE INDEX enterprise_by_source ON enterprise (source_id);
CREATE INDEX observation_by_source ON observation (source_id);
CREATE INDEX exchange_rate_by_source ON exchange_rate (source_id);
DROP INDEX trade_flow_by_dataset
";
