//! Reference data: the same on both banks, changed by release.

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
CREATE TABLE sector (
    code {text} NOT NULL PRIMARY KEY,
    position integer NOT NULL,
    name_zh {text} NOT NULL,
    name_ru {text} NOT NULL,
    name_en {text} NOT NULL
);

CREATE TABLE sector_external_code (
    sector_code {text} NOT NULL REFERENCES sector (code),
    scheme {text} NOT NULL CHECK (scheme IN ('ISIC_REV4', 'GBT4754_2017', 'OKVED2')),
    code {text} NOT NULL,
    PRIMARY KEY (sector_code, scheme, code)
);

CREATE TABLE unit (
    code {text} NOT NULL PRIMARY KEY,
    name_zh {text} NOT NULL,
    name_ru {text} NOT NULL,
    name_en {text} NOT NULL
);

CREATE TABLE hs_chapter (
    code {text} NOT NULL PRIMARY KEY,
    name_zh {text} NOT NULL,
    name_ru {text} NOT NULL,
    name_en {text} NOT NULL
);

CREATE TABLE hs_sector (
    hs_prefix {text} NOT NULL PRIMARY KEY,
    sector_code {text} NOT NULL REFERENCES sector (code),
    name_zh {text} NOT NULL,
    name_ru {text} NOT NULL,
    name_en {text} NOT NULL
);

CREATE TABLE indicator (
    code {text} NOT NULL PRIMARY KEY,
    position integer NOT NULL,
    name_zh {text} NOT NULL,
    name_ru {text} NOT NULL,
    name_en {text} NOT NULL
);

CREATE TABLE cluster (
    code {text} NOT NULL PRIMARY KEY,
    position integer NOT NULL,
    name_zh {text} NOT NULL,
    name_ru {text} NOT NULL,
    name_en {text} NOT NULL
);

CREATE TABLE cluster_post (
    cluster_code {text} NOT NULL REFERENCES cluster (code),
    side {text} NOT NULL CHECK (side IN ('CN', 'RU')),
    title_zh {text} NOT NULL,
    title_ru {text} NOT NULL,
    title_en {text} NOT NULL,
    PRIMARY KEY (cluster_code, side)
);

CREATE TABLE cluster_sector (
    cluster_code {text} NOT NULL REFERENCES cluster (code),
    sector_code {text} NOT NULL REFERENCES sector (code),
    PRIMARY KEY (cluster_code, sector_code)
);

CREATE TABLE cluster_zone (
    cluster_code {text} NOT NULL REFERENCES cluster (code),
    zone_side {text} NOT NULL CHECK (zone_side IN ('CN', 'RU')),
    zone_id {uuid} NOT NULL,
    PRIMARY KEY (cluster_code, zone_side, zone_id)
);

CREATE TABLE cluster_place (
    cluster_code {text} NOT NULL REFERENCES cluster (code),
    place_side {text} NOT NULL CHECK (place_side IN ('CN', 'RU')),
    place_id {uuid} NOT NULL,
    PRIMARY KEY (cluster_code, place_side, place_id)
);

CREATE INDEX cluster_sector_by_sector ON cluster_sector (sector_code);
CREATE INDEX cluster_zone_by_zone ON cluster_zone (zone_id);
CREATE INDEX cluster_place_by_place ON cluster_place (place_id)
";
