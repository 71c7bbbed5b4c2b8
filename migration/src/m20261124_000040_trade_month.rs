//! Which release of trade figures counts for which month of a reporter, and what each release
//! adds up to.

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

// Until now a reporter had one release in use at most, of generated figures: it takes the months
// that the rollup has of it.
const UP: &str = "
ALTER TABLE trade_dataset ADD COLUMN valuation {text} CHECK (valuation IN ('CIF', 'FOB'));
ALTER TABLE trade_dataset ADD COLUMN checksum {text} CHECK (length(checksum) = 64);
ALTER TABLE trade_dataset ADD COLUMN loaded_by {text};
ALTER TABLE trade_dataset ADD COLUMN precedence bigint CHECK (precedence >= 1);
ALTER TABLE trade_dataset ADD COLUMN published_at {timestamp};

UPDATE trade_dataset SET precedence = 1, published_at = released_at WHERE status = 'CURRENT';

CREATE UNIQUE INDEX trade_dataset_by_checksum ON trade_dataset (side, checksum)
    WHERE status <> 'WITHDRAWN';

CREATE TABLE trade_month (
    side {text} NOT NULL CHECK (side IN ('CN', 'RU')),
    month integer NOT NULL CHECK (month BETWEEN 190001 AND 299912 AND month % 100 BETWEEN 1 AND 12),
    dataset_id {uuid} NOT NULL,
    PRIMARY KEY (side, month),
    FOREIGN KEY (dataset_id, side) REFERENCES trade_dataset (id, side)
);

CREATE INDEX trade_month_by_dataset ON trade_month (dataset_id, month);

INSERT INTO trade_month (side, month, dataset_id)
SELECT DISTINCT trade_rollup.side, trade_rollup.month, trade_dataset.id
FROM trade_rollup
JOIN trade_dataset ON trade_dataset.side = trade_rollup.side
    AND trade_dataset.synthetic = trade_rollup.synthetic
    AND trade_dataset.status = 'CURRENT';

CREATE TABLE trade_dataset_cell (
    dataset_id {uuid} NOT NULL,
    month integer NOT NULL,
    number integer NOT NULL,
    side {text} NOT NULL CHECK (side IN ('CN', 'RU')),
    sector_code {text} NOT NULL,
    direction {text} NOT NULL CHECK (direction IN ('IMPORT', 'EXPORT')),
    hs_chapter {text} NOT NULL,
    partner {text} NOT NULL,
    checkpoint {text} NOT NULL,
    currency {text} NOT NULL,
    value_minor bigint NOT NULL,
    net_weight_g bigint NOT NULL,
    row_count bigint NOT NULL,
    PRIMARY KEY (dataset_id, month, number)
);

INSERT INTO trade_dataset_cell (dataset_id, month, number, side, sector_code, direction,
    hs_chapter, partner, checkpoint, currency, value_minor, net_weight_g, row_count)
SELECT trade_month.dataset_id, trade_rollup.month,
    row_number() OVER (PARTITION BY trade_rollup.side ORDER BY trade_rollup.month),
    trade_rollup.side, sector_code, direction, hs_chapter, partner, checkpoint, currency,
    value_minor, net_weight_g, row_count
FROM trade_rollup
JOIN trade_month ON trade_month.side = trade_rollup.side
    AND trade_month.month = trade_rollup.month
";
