//! The key that an installation signs its links with.

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

const UP: &str = "
CREATE TABLE signing_key (
    purpose {text} NOT NULL PRIMARY KEY,
    secret {text} NOT NULL,
    created_at {timestamp} NOT NULL
)";
