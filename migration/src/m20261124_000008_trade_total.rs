//! Trade added up once more, over chapters, partners and checkpoints: what summaries read.

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
CREATE TABLE trade_total (
    month integer NOT NULL,
    side {text} NOT NULL CHECK (side IN ('CN', 'RU')),
    sector_code {text} NOT NULL,
    direction {text} NOT NULL CHECK (direction IN ('IMPORT', 'EXPORT')),
    currency {text} NOT NULL,
    synthetic {boolean} NOT NULL,
    value_minor bigint NOT NULL,
    net_weight_g bigint NOT NULL,
    row_count bigint NOT NULL,
    PRIMARY KEY (side, month, sector_code, direction, currency, synthetic)
);

INSERT INTO trade_total (month, side, sector_code, direction, currency, synthetic, value_minor,
    net_weight_g, row_count)
SELECT month, side, sector_code, direction, currency, synthetic, CAST(sum(value_minor) AS bigint),
    CAST(sum(net_weight_g) AS bigint), CAST(sum(row_count) AS bigint)
FROM trade_rollup
GROUP BY month, side, sector_code, direction, currency, synthetic
";
