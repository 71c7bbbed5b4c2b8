//! The words of every name a record has or had, as the search finds them.

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
CREATE TABLE search_token (
    token {text} NOT NULL,
    subject_kind {text} NOT NULL CHECK (subject_kind IN ('PLACE', 'ZONE', 'ENTERPRISE', 'PROJECT')),
    subject_id {uuid} NOT NULL,
    PRIMARY KEY (subject_kind, token, subject_id)
);

CREATE INDEX search_token_by_subject ON search_token (subject_id)
";
