//! Projects with their participants, milestones and endorsements, and other names of any record.

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
CREATE TABLE project (
    {owned},
    {published},
    code {text} NOT NULL,
    {names},
    summary_zh {text},
    summary_ru {text},
    summary_en {text},
    sector_code {text} REFERENCES sector (code),
    cluster_code {text} REFERENCES cluster (code),
    zone_id {uuid},
    place_id {uuid},
    latitude_e6 integer CHECK (latitude_e6 BETWEEN -90000000 AND 90000000),
    longitude_e6 integer CHECK (longitude_e6 BETWEEN -180000000 AND 180000000),
    stage {text} NOT NULL
        CHECK (stage IN ('PROPOSED', 'PLANNED', 'CONSTRUCTION', 'COMPLETED', 'OPERATION')),
    stage_on {date},
    stage_precision {text} CHECK (stage_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    standing {text} NOT NULL CHECK (standing IN ('ACTIVE', 'SUSPENDED', 'CANCELLED')),
    cooperation_form {text} CHECK (cooperation_form IN ('HEADQUARTERS_BASE', 'RD_PRODUCTION',
        'JOINT_VENTURE', 'TRADE_PROCESSING', 'SHARED_INFRASTRUCTURE')),
    planned_investment_minor bigint CHECK (planned_investment_minor >= 0),
    planned_investment_currency {text} CHECK (length(planned_investment_currency) = 3),
    planned_investment_on {date},
    actual_investment_minor bigint CHECK (actual_investment_minor >= 0),
    actual_investment_currency {text} CHECK (length(actual_investment_currency) = 3),
    actual_investment_on {date},
    planned_start {date},
    planned_start_precision {text}
        CHECK (planned_start_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    planned_completion {date},
    planned_completion_precision {text}
        CHECK (planned_completion_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    actual_start {date},
    actual_start_precision {text}
        CHECK (actual_start_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    actual_completion {date},
    actual_completion_precision {text}
        CHECK (actual_completion_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    planned_jobs integer CHECK (planned_jobs >= 0),
    capacity_micro bigint CHECK (capacity_micro >= 0),
    capacity_unit {text} REFERENCES unit (code),
    counterpart_side {text} CHECK (counterpart_side IN ('CN', 'RU')),
    counterpart_id {uuid},
    source_id {uuid},
    UNIQUE (side, code),
    CHECK ((latitude_e6 IS NULL) = (longitude_e6 IS NULL)),
    CHECK ((stage_on IS NULL) = (stage_precision IS NULL)),
    CHECK ((planned_investment_minor IS NULL) = (planned_investment_currency IS NULL)),
    CHECK ((planned_investment_minor IS NULL) = (planned_investment_on IS NULL)),
    CHECK ((actual_investment_minor IS NULL) = (actual_investment_currency IS NULL)),
    CHECK ((actual_investment_minor IS NULL) = (actual_investment_on IS NULL)),
    CHECK ((planned_start IS NULL) = (planned_start_precision IS NULL)),
    CHECK ((planned_completion IS NULL) = (planned_completion_precision IS NULL)),
    CHECK ((actual_start IS NULL) = (actual_start_precision IS NULL)),
    CHECK ((actual_completion IS NULL) = (actual_completion_precision IS NULL)),
    CHECK ((capacity_micro IS NULL) = (capacity_unit IS NULL)),
    CHECK ((counterpart_id IS NULL) = (counterpart_side IS NULL)),
    FOREIGN KEY (zone_id, side) REFERENCES zone (id, side),
    FOREIGN KEY (place_id, side) REFERENCES place (id, side),
    FOREIGN KEY (source_id, side) REFERENCES source (id, side)
);

CREATE INDEX project_by_code ON project (code, id);
CREATE INDEX project_by_updated ON project (updated_at, id);
CREATE INDEX project_by_sector ON project (sector_code, code, id);
CREATE INDEX project_by_cluster ON project (cluster_code, code, id);
CREATE INDEX project_by_zone ON project (zone_id);
CREATE INDEX project_by_place ON project (place_id);
CREATE INDEX project_by_counterpart ON project (counterpart_id);

CREATE TABLE participant (
    {owned},
    project_id {uuid} NOT NULL,
    enterprise_side {text} NOT NULL CHECK (enterprise_side IN ('CN', 'RU')),
    enterprise_id {uuid} NOT NULL,
    role {text} NOT NULL CHECK (role IN ('INVESTOR', 'OPERATOR', 'CONTRACTOR', 'SUPPLIER',
        'FINANCIER', 'PARTNER')),
    share_bp integer CHECK (share_bp BETWEEN 0 AND 10000),
    UNIQUE (project_id, enterprise_id, role),
    FOREIGN KEY (project_id, side) REFERENCES project (id, side)
);

CREATE INDEX participant_by_enterprise ON participant (enterprise_id);

CREATE TABLE milestone (
    {owned},
    project_id {uuid} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('DISCUSSION', 'APPROVAL', 'GROUNDBREAKING', 'COMPLETION',
        'OPENING', 'OPERATION_START', 'OTHER')),
    {names},
    planned_on {date},
    planned_precision {text} CHECK (planned_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    actual_on {date},
    actual_precision {text} CHECK (actual_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    CHECK ((planned_on IS NULL) = (planned_precision IS NULL)),
    CHECK ((actual_on IS NULL) = (actual_precision IS NULL)),
    FOREIGN KEY (project_id, side) REFERENCES project (id, side)
);

CREATE INDEX milestone_by_project ON milestone (project_id);

CREATE TABLE endorsement (
    {owned},
    project_side {text} NOT NULL CHECK (project_side IN ('CN', 'RU')),
    project_id {uuid} NOT NULL,
    decision {text} NOT NULL CHECK (decision IN ('ENDORSED', 'DECLINED')),
    decided_at {timestamp} NOT NULL,
    UNIQUE (side, project_id),
    CHECK (side <> project_side)
);

CREATE TABLE alias (
    {owned},
    place_id {uuid},
    zone_id {uuid},
    enterprise_id {uuid},
    project_id {uuid},
    language {text} NOT NULL CHECK (language IN ('zh', 'ru', 'en')),
    name {text} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('FORMER', 'ALTERNATE', 'TRANSLITERATION')),
    valid_from {date},
    valid_to {date},
    CHECK (CASE WHEN place_id IS NULL THEN 0 ELSE 1 END + CASE WHEN zone_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN enterprise_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN project_id IS NULL THEN 0 ELSE 1 END = 1),
    FOREIGN KEY (place_id, side) REFERENCES place (id, side),
    FOREIGN KEY (zone_id, side) REFERENCES zone (id, side),
    FOREIGN KEY (enterprise_id, side) REFERENCES enterprise (id, side),
    FOREIGN KEY (project_id, side) REFERENCES project (id, side)
);

CREATE INDEX alias_by_place ON alias (place_id);
CREATE INDEX alias_by_zone ON alias (zone_id);
CREATE INDEX alias_by_enterprise ON alias (enterprise_id);
CREATE INDEX alias_by_project ON alias (project_id)
";
