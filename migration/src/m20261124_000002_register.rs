//! Sources, places, zones and enterprises, with their other names and official numbers.

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
CREATE TABLE source (
    {owned},
    {published},
    code {text} NOT NULL,
    title_zh {text},
    title_ru {text},
    title_en {text},
    publisher {text},
    url {text},
    published_on {date},
    published_precision {text} CHECK (published_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    UNIQUE (side, code),
    CHECK (coalesce(title_zh, title_ru, title_en) IS NOT NULL),
    CHECK ((published_on IS NULL) = (published_precision IS NULL))
);

CREATE TABLE place (
    {owned},
    {published},
    code {text} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('CITY', 'SETTLEMENT', 'REGION', 'CHECKPOINT', 'AREA')),
    country {text} CHECK (length(country) = 2),
    region_code {text},
    {names},
    latitude_e6 integer CHECK (latitude_e6 BETWEEN -90000000 AND 90000000),
    longitude_e6 integer CHECK (longitude_e6 BETWEEN -180000000 AND 180000000),
    source_id {uuid},
    UNIQUE (side, code),
    CHECK ((latitude_e6 IS NULL) = (longitude_e6 IS NULL)),
    FOREIGN KEY (source_id, side) REFERENCES source (id, side)
);

CREATE INDEX place_by_code ON place (code, id);

CREATE TABLE zone (
    {owned},
    {published},
    code {text} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('PILOT_FREE_TRADE_ZONE', 'BORDER_ECONOMIC_COOPERATION_ZONE',
        'MUTUAL_TRADE_ZONE', 'CROSS_BORDER_COOPERATION_ZONE', 'CROSS_BORDER_ECOMMERCE_ZONE',
        'LOGISTICS_AREA', 'INDUSTRIAL_PARK', 'TERRITORY_OF_ADVANCED_DEVELOPMENT')),
    country {text} NOT NULL CHECK (length(country) = 2),
    place_id {uuid},
    {names},
    source_id {uuid},
    UNIQUE (side, code),
    FOREIGN KEY (place_id, side) REFERENCES place (id, side),
    FOREIGN KEY (source_id, side) REFERENCES source (id, side)
);

CREATE INDEX zone_by_code ON zone (code, id);
CREATE INDEX zone_by_place ON zone (place_id);

CREATE TABLE enterprise (
    {owned},
    {published},
    code {text} NOT NULL,
    country {text} NOT NULL CHECK (length(country) = 2),
    ownership {text} NOT NULL
        CHECK (ownership IN ('PRIVATE', 'CENTRAL_SOE', 'LOCAL_SOE', 'FOREIGN', 'MIXED')),
    sector_code {text} REFERENCES sector (code),
    {names},
    source_id {uuid},
    UNIQUE (side, code),
    FOREIGN KEY (source_id, side) REFERENCES source (id, side)
);

CREATE INDEX enterprise_by_code ON enterprise (code, id);
CREATE INDEX enterprise_by_sector ON enterprise (sector_code);

CREATE TABLE enterprise_identifier (
    {owned},
    enterprise_id {uuid} NOT NULL,
    scheme {text} NOT NULL CHECK (scheme IN ('CN-USCI', 'RU-INN', 'RU-OGRN')),
    value {text} NOT NULL,
    UNIQUE (side, scheme, value),
    FOREIGN KEY (enterprise_id, side) REFERENCES enterprise (id, side)
);

CREATE INDEX enterprise_identifier_by_enterprise ON enterprise_identifier (enterprise_id);
CREATE INDEX enterprise_identifier_by_value ON enterprise_identifier (scheme, value)
";
