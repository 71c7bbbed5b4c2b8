//! Observations of indicators: what each bank says, beside what the other says.

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
CREATE TABLE observation (
    {owned},
    {published},
    indicator_code {text} NOT NULL REFERENCES indicator (code),
    subject_kind {text} NOT NULL CHECK (subject_kind IN ('PLACE', 'ZONE', 'ENTERPRISE', 'PROJECT')),
    subject_side {text} NOT NULL CHECK (subject_side IN ('CN', 'RU')),
    subject_id {uuid} NOT NULL,
    period_from {date},
    period_to {date},
    period_precision {text}
        CHECK (period_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'RANGE')),
    value_micro bigint NOT NULL,
    unit_code {text} NOT NULL REFERENCES unit (code),
    qualifier {text} NOT NULL
        CHECK (qualifier IN ('ACTUAL', 'ABOUT', 'AT_LEAST', 'TARGET', 'FORECAST')),
    headline {boolean} NOT NULL,
    note_zh {text},
    note_ru {text},
    note_en {text},
    source_id {uuid} NOT NULL,
    CHECK ((period_from IS NULL) = (period_to IS NULL)),
    CHECK ((period_from IS NULL) = (period_precision IS NULL)),
    CHECK (period_from <= period_to),
    FOREIGN KEY (source_id, side) REFERENCES source (id, side)
);

CREATE INDEX observation_by_subject ON observation (subject_id, indicator_code);
CREATE INDEX observation_by_indicator ON observation (indicator_code, id)
";
