//! Lists of codes that are loaded: the Harmonized System below its chapters, economic activities.

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
CREATE TABLE classification_code (
    scheme {text} NOT NULL CHECK (scheme IN ('HS', 'GBT4754_2017', 'OKVED2')),
    code {text} NOT NULL,
    position integer NOT NULL CHECK (position >= 0),
    level integer NOT NULL CHECK (level >= 1),
    parent {text},
    revision {text},
    {names},
    PRIMARY KEY (scheme, code),
    UNIQUE (scheme, position)
);

CREATE INDEX classification_code_by_parent ON classification_code (scheme, parent, position)";
