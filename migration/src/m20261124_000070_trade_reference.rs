//! What whole economies trade, to hold a bank's own trade against.

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
CREATE TABLE trade_reference (
    {owned},
    code {text} NOT NULL,
    title_zh {text},
    title_ru {text},
    title_en {text},
    year_from integer NOT NULL CHECK (year_from BETWEEN 1900 AND 2999),
    year_to integer NOT NULL CHECK (year_to BETWEEN 1900 AND 2999),
    revision {text} NOT NULL,
    currency {text} NOT NULL CHECK (length(currency) = 3),
    row_count bigint NOT NULL CHECK (row_count >= 0),
    released_at {timestamp} NOT NULL,
    source_id {uuid} NOT NULL,
    checksum {text} NOT NULL CHECK (length(checksum) = 64),
    UNIQUE (side, code),
    UNIQUE (side, checksum),
    CHECK (year_from <= year_to),
    CHECK (coalesce(title_zh, title_ru, title_en) IS NOT NULL),
    FOREIGN KEY (source_id, side) REFERENCES source (id, side)
);

CREATE TABLE trade_reference_figure (
    reference_id {uuid} NOT NULL,
    side {text} NOT NULL CHECK (side IN ('CN', 'RU')),
    year integer NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    economy {text} NOT NULL CHECK (length(economy) BETWEEN 2 AND 3),
    direction {text} NOT NULL CHECK (direction IN ('IMPORT', 'EXPORT')),
    partner {text} NOT NULL,
    hs_chapter {text} NOT NULL,
    value_minor bigint NOT NULL CHECK (value_minor >= 0),
    PRIMARY KEY (reference_id, year, economy, direction, partner, hs_chapter),
    FOREIGN KEY (reference_id, side) REFERENCES trade_reference (id, side)
)";
