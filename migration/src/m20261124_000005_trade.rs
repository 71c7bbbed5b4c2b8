//! Trade datasets, their flows, the rollup of the flows, and exchange rates.

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
CREATE TABLE exchange_rate (
    {owned},
    month integer NOT NULL CHECK (month BETWEEN 190001 AND 299912 AND month % 100 BETWEEN 1 AND 12),
    base {text} NOT NULL CHECK (length(base) = 3),
    quote {text} NOT NULL CHECK (length(quote) = 3),
    rate_e10 bigint NOT NULL CHECK (rate_e10 > 0),
    synthetic {boolean} NOT NULL,
    source_id {uuid} NOT NULL,
    UNIQUE (side, base, quote, month, synthetic),
    CHECK (base <> quote),
    FOREIGN KEY (source_id, side) REFERENCES source (id, side)
);

CREATE INDEX exchange_rate_by_month ON exchange_rate (month, base, quote);

CREATE TABLE trade_dataset (
    {owned},
    code {text} NOT NULL,
    title_zh {text},
    title_ru {text},
    title_en {text},
    month_from integer NOT NULL CHECK (month_from % 100 BETWEEN 1 AND 12),
    month_to integer NOT NULL CHECK (month_to % 100 BETWEEN 1 AND 12),
    classification {text} NOT NULL CHECK (classification IN ('HS')),
    revision {text} NOT NULL,
    status {text} NOT NULL CHECK (status IN ('LOADED', 'CURRENT', 'SUPERSEDED', 'WITHDRAWN')),
    synthetic {boolean} NOT NULL,
    row_count bigint NOT NULL CHECK (row_count >= 0),
    released_at {timestamp} NOT NULL,
    source_id {uuid} NOT NULL,
    UNIQUE (side, code),
    CHECK (month_from <= month_to),
    CHECK (coalesce(title_zh, title_ru, title_en) IS NOT NULL),
    FOREIGN KEY (source_id, side) REFERENCES source (id, side)
);

CREATE TABLE trade_flow (
    id {uuid} NOT NULL PRIMARY KEY,
    side {text} NOT NULL CHECK (side IN ('CN', 'RU')),
    dataset_id {uuid} NOT NULL,
    month integer NOT NULL CHECK (month BETWEEN 190001 AND 299912 AND month % 100 BETWEEN 1 AND 12),
    direction {text} NOT NULL CHECK (direction IN ('IMPORT', 'EXPORT')),
    hs_code {text} NOT NULL CHECK (length(hs_code) BETWEEN 2 AND 10),
    partner {text} NOT NULL CHECK (length(partner) = 2),
    checkpoint {text},
    transport {text} NOT NULL
        CHECK (transport IN ('ROAD', 'RAIL', 'RIVER', 'SEA', 'AIR', 'PIPELINE', 'POWER_LINE', 'OTHER')),
    valuation {text} NOT NULL CHECK (valuation IN ('CIF', 'FOB')),
    value_minor bigint NOT NULL CHECK (value_minor >= 0),
    currency {text} NOT NULL CHECK (length(currency) = 3),
    net_weight_g bigint CHECK (net_weight_g >= 0),
    quantity_micro bigint CHECK (quantity_micro >= 0),
    quantity_unit {text} REFERENCES unit (code),
    CHECK ((quantity_micro IS NULL) = (quantity_unit IS NULL)),
    FOREIGN KEY (dataset_id, side) REFERENCES trade_dataset (id, side)
);

CREATE INDEX trade_flow_by_month ON trade_flow (month, id);
CREATE INDEX trade_flow_by_dataset ON trade_flow (dataset_id, id);

CREATE TABLE trade_rollup (
    month integer NOT NULL,
    side {text} NOT NULL CHECK (side IN ('CN', 'RU')),
    sector_code {text} NOT NULL,
    direction {text} NOT NULL CHECK (direction IN ('IMPORT', 'EXPORT')),
    hs_chapter {text} NOT NULL,
    partner {text} NOT NULL,
    checkpoint {text} NOT NULL,
    currency {text} NOT NULL,
    synthetic {boolean} NOT NULL,
    value_minor bigint NOT NULL,
    net_weight_g bigint NOT NULL,
    row_count bigint NOT NULL,
    PRIMARY KEY (side, month, sector_code, direction, currency, synthetic, hs_chapter, partner,
        checkpoint)
);

CREATE INDEX trade_rollup_by_sector ON trade_rollup (sector_code, side, month)
";
