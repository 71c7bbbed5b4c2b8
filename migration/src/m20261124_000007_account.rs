//! Accounts, what they prove themselves with, and what is counted against guessing.

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

// None of these tables leaves its bank, so they are not owned as records are: an account of the
// operator has no side, and what hangs on an account has the account's.
const UP: &str = "
CREATE TABLE account (
    id {uuid} NOT NULL PRIMARY KEY,
    side {text} CHECK (side IN ('CN', 'RU')),
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    created_at {timestamp} NOT NULL,
    updated_at {timestamp} NOT NULL,
    name {text} NOT NULL UNIQUE,
    role {text} NOT NULL CHECK (role IN ('READER', 'EDITOR', 'PUBLISHER', 'AUDITOR', 'ADMIN')),
    password_hash {text},
    password_set_at {timestamp},
    disabled_at {timestamp},
    CHECK (side IS NOT NULL OR role IN ('AUDITOR', 'ADMIN')),
    CHECK ((password_hash IS NULL) = (password_set_at IS NULL))
);

CREATE TABLE session (
    id {uuid} NOT NULL PRIMARY KEY,
    account_id {uuid} NOT NULL REFERENCES account (id),
    secret_hash {text} NOT NULL UNIQUE,
    created_at {timestamp} NOT NULL,
    last_seen_at {timestamp} NOT NULL,
    expires_at {timestamp} NOT NULL,
    ended_at {timestamp},
    address {text} NOT NULL,
    client {text}
);

CREATE INDEX session_by_account ON session (account_id, ended_at);

CREATE TABLE access_token (
    id {uuid} NOT NULL PRIMARY KEY,
    account_id {uuid} NOT NULL REFERENCES account (id),
    name {text} NOT NULL,
    scope {text} NOT NULL CHECK (scope IN ('READ', 'WRITE')),
    secret_hash {text} NOT NULL UNIQUE,
    created_at {timestamp} NOT NULL,
    expires_at {timestamp} NOT NULL,
    last_used_at {timestamp},
    revoked_at {timestamp}
);

CREATE INDEX access_token_by_account ON access_token (account_id, revoked_at);

CREATE TABLE invitation (
    id {uuid} NOT NULL PRIMARY KEY,
    account_id {uuid} REFERENCES account (id),
    side {text} CHECK (side IN ('CN', 'RU')),
    role {text} NOT NULL CHECK (role IN ('READER', 'EDITOR', 'PUBLISHER', 'AUDITOR', 'ADMIN')),
    secret_hash {text} NOT NULL UNIQUE,
    created_at {timestamp} NOT NULL,
    expires_at {timestamp} NOT NULL,
    used_at {timestamp}
);

CREATE INDEX invitation_by_account ON invitation (account_id);

CREATE TABLE second_factor (
    account_id {uuid} NOT NULL PRIMARY KEY REFERENCES account (id),
    secret {text} NOT NULL,
    created_at {timestamp} NOT NULL,
    confirmed_at {timestamp},
    last_step bigint
);

CREATE TABLE recovery_code (
    id {uuid} NOT NULL PRIMARY KEY,
    account_id {uuid} NOT NULL REFERENCES account (id),
    secret_hash {text} NOT NULL,
    created_at {timestamp} NOT NULL,
    used_at {timestamp},
    UNIQUE (account_id, secret_hash)
);

CREATE TABLE sign_in_throttle (
    subject {text} NOT NULL PRIMARY KEY,
    failures integer NOT NULL CHECK (failures >= 0),
    last_failed_at {timestamp} NOT NULL
);

CREATE INDEX sign_in_throttle_by_time ON sign_in_throttle (last_failed_at);

CREATE TABLE access_setting (
    owner {text} NOT NULL PRIMARY KEY CHECK (owner IN ('CN', 'RU', 'OPERATOR')),
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_at {timestamp} NOT NULL,
    second_factor_roles {text} NOT NULL
)
";
