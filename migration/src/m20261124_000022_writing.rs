//! What writing needs: archiving, key facts and endorsements of them, published snapshots, and
//! the answers that are kept for clients that ask again.

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

// An official number that was archived may be given again, to the enterprise whose it really is:
// the table is built anew, for its old key knew nothing of archiving.
const UP: &str = "
ALTER TABLE source ADD COLUMN archived_at {timestamp};
ALTER TABLE place ADD COLUMN archived_at {timestamp};
ALTER TABLE zone ADD COLUMN archived_at {timestamp};
ALTER TABLE enterprise ADD COLUMN archived_at {timestamp};
ALTER TABLE project ADD COLUMN archived_at {timestamp};
ALTER TABLE project ADD COLUMN key_facts_version integer NOT NULL DEFAULT 1;
ALTER TABLE participant ADD COLUMN archived_at {timestamp};
ALTER TABLE milestone ADD COLUMN archived_at {timestamp};
ALTER TABLE alias ADD COLUMN archived_at {timestamp};
ALTER TABLE observation ADD COLUMN archived_at {timestamp};
ALTER TABLE exchange_rate ADD COLUMN archived_at {timestamp};
ALTER TABLE endorsement ADD COLUMN archived_at {timestamp};
ALTER TABLE endorsement ADD COLUMN project_version integer NOT NULL DEFAULT 1;
ALTER TABLE endorsement ADD COLUMN note {text};

CREATE INDEX endorsement_by_project ON endorsement (project_id, decision);

CREATE TABLE numbered (
    {owned},
    archived_at {timestamp},
    enterprise_id {uuid} NOT NULL,
    scheme {text} NOT NULL CHECK (scheme IN ('CN-USCI', 'RU-INN', 'RU-OGRN')),
    value {text} NOT NULL,
    FOREIGN KEY (enterprise_id, side) REFERENCES enterprise (id, side)
);

INSERT INTO numbered (id, side, version, created_at, updated_at, enterprise_id, scheme, value)
    SELECT id, side, version, created_at, updated_at, enterprise_id, scheme, value
    FROM enterprise_identifier;

DROP TABLE enterprise_identifier;

ALTER TABLE numbered RENAME TO enterprise_identifier;

CREATE UNIQUE INDEX enterprise_identifier_in_use ON enterprise_identifier (side, scheme, value)
    WHERE archived_at IS NULL;
CREATE INDEX enterprise_identifier_by_enterprise ON enterprise_identifier (enterprise_id);
CREATE INDEX enterprise_identifier_by_value ON enterprise_identifier (scheme, value);

CREATE TABLE published_record (
    side {text} NOT NULL CHECK (side IN ('CN', 'RU')),
    kind {text} NOT NULL,
    id {uuid} NOT NULL,
    revision integer NOT NULL,
    seq bigint NOT NULL,
    at {timestamp} NOT NULL,
    withdrawn {boolean} NOT NULL,
    body {text},
    hash {text} NOT NULL,
    PRIMARY KEY (side, kind, id, revision),
    UNIQUE (side, seq),
    CHECK (withdrawn = (body IS NULL))
);

CREATE INDEX published_record_by_id ON published_record (id, revision);

CREATE TABLE kept_answer (
    account_id {uuid} NOT NULL,
    idempotency_key {text} NOT NULL,
    input_hash {text} NOT NULL,
    at {timestamp} NOT NULL,
    subject_id {uuid},
    subject_version integer,
    PRIMARY KEY (account_id, idempotency_key)
)
";
