//! The log of every change: one chain a side, and one of the operator's; nothing in it is ever
//! changed.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, UP).await?;
        dialect::append_only(manager, "revision").await
    }
}

const UP: &str = "
CREATE TABLE revision (
    chain {text} NOT NULL CHECK (chain IN ('CN', 'RU', 'OPERATOR')),
    seq bigint NOT NULL CHECK (seq >= 1),
    at {timestamp} NOT NULL,
    actor_account {uuid},
    actor_name {text},
    actor_role {text},
    request_id {text},
    action {text} NOT NULL,
    subject_kind {text},
    subject_id {uuid},
    subject_version integer,
    before_fields {text} NOT NULL,
    after_fields {text} NOT NULL,
    previous_hash {text} NOT NULL,
    hash {text} NOT NULL,
    PRIMARY KEY (chain, seq),
    CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
);

CREATE INDEX revision_by_subject ON revision (subject_id, chain, seq);

CREATE TABLE revision_head (
    chain {text} NOT NULL PRIMARY KEY CHECK (chain IN ('CN', 'RU', 'OPERATOR')),
    seq bigint NOT NULL,
    hash {text} NOT NULL
);

INSERT INTO revision_head (chain, seq, hash) VALUES ('CN', 0, ''), ('RU', 0, ''), ('OPERATOR', 0, '')
";
