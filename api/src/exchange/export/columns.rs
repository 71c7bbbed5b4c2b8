//! The columns of each table.

use super::column::columns;

columns! {
    /// Of projects and of the joint library.
    PROJECTS:
        "side" Message("COLUMN_SIDE") "/side" Text;
        "code" Message("COLUMN_CODE") "/code" Text;
        "name_zh" Message("COLUMN_NAME_ZH") "/name/zh" Text;
        "name_ru" Message("COLUMN_NAME_RU") "/name/ru" Text;
        "name_en" Message("COLUMN_NAME_EN") "/name/en" Text;
        "summary_zh" Message("COLUMN_SUMMARY_ZH") "/summary/zh" Text;
        "summary_ru" Message("COLUMN_SUMMARY_RU") "/summary/ru" Text;
        "summary_en" Message("COLUMN_SUMMARY_EN") "/summary/en" Text;
        "sector" Message("COLUMN_SECTOR") "/sector/code" Text;
        "cluster" Message("COLUMN_CLUSTER") "/cluster/code" Text;
        "zone" Message("COLUMN_ZONE") "/zone/code" Text;
        "place" Message("COLUMN_PLACE") "/place/code" Text;
        "stage" Message("COLUMN_STAGE") "/stage" Text;
        "stage_on" Message("COLUMN_STAGE_ON") "/stageOn/iso" Date;
        "standing" Message("COLUMN_STANDING") "/standing" Text;
        "cooperation_form" Message("COLUMN_COOPERATION_FORM") "/cooperationForm" Text;
        "counterpart" Message("COLUMN_COUNTERPART") "/counterpart/code" Text;
        "in_joint_library" Message("COLUMN_IN_JOINT_LIBRARY") "/inJointLibrary" Flag;
        "planned_investment" Message("COLUMN_PLANNED_INVESTMENT") "/plannedInvestment/amount" Number;
        "planned_investment_currency" Message("COLUMN_PLANNED_INVESTMENT_CURRENCY") "/plannedInvestment/currency" Text;
        "planned_investment_on" Message("COLUMN_PLANNED_INVESTMENT_ON") "/plannedInvestment/on" Date;
        "actual_investment" Message("COLUMN_ACTUAL_INVESTMENT") "/actualInvestment/amount" Number;
        "actual_investment_currency" Message("COLUMN_ACTUAL_INVESTMENT_CURRENCY") "/actualInvestment/currency" Text;
        "actual_investment_on" Message("COLUMN_ACTUAL_INVESTMENT_ON") "/actualInvestment/on" Date;
        "planned_jobs" Message("COLUMN_PLANNED_JOBS") "/plannedJobs" Number;
        "planned_start" Message("COLUMN_PLANNED_START") "/plannedStart/iso" Date;
        "planned_completion" Message("COLUMN_PLANNED_COMPLETION") "/plannedCompletion/iso" Date;
        "actual_start" Message("COLUMN_ACTUAL_START") "/actualStart/iso" Date;
        "actual_completion" Message("COLUMN_ACTUAL_COMPLETION") "/actualCompletion/iso" Date;
        "latitude" Message("COLUMN_LATITUDE") "/coordinates/latitude" Number;
        "longitude" Message("COLUMN_LONGITUDE") "/coordinates/longitude" Number;
        "source" Message("COLUMN_SOURCE") "/source/code" Text;
        "publication" Message("COLUMN_PUBLICATION") "/publication" Text;
        "updated_at" Message("COLUMN_UPDATED_AT") "/updatedAt" Time;
    /// Of enterprises.
    ENTERPRISES:
        "side" Message("COLUMN_SIDE") "/side" Text;
        "code" Message("COLUMN_CODE") "/code" Text;
        "name_zh" Message("COLUMN_NAME_ZH") "/name/zh" Text;
        "name_ru" Message("COLUMN_NAME_RU") "/name/ru" Text;
        "name_en" Message("COLUMN_NAME_EN") "/name/en" Text;
        "country" Message("COLUMN_COUNTRY") "/country" Text;
        "ownership" Message("COLUMN_OWNERSHIP") "/ownership" Text;
        "sector" Message("COLUMN_SECTOR") "/sector/code" Text;
        "source" Message("COLUMN_SOURCE") "/source/code" Text;
        "publication" Message("COLUMN_PUBLICATION") "/publication" Text;
        "updated_at" Message("COLUMN_UPDATED_AT") "/updatedAt" Time;
    /// Of zones.
    ZONES:
        "side" Message("COLUMN_SIDE") "/side" Text;
        "code" Message("COLUMN_CODE") "/code" Text;
        "name_zh" Message("COLUMN_NAME_ZH") "/name/zh" Text;
        "name_ru" Message("COLUMN_NAME_RU") "/name/ru" Text;
        "name_en" Message("COLUMN_NAME_EN") "/name/en" Text;
        "kind" Message("COLUMN_KIND") "/kind" Text;
        "country" Message("COLUMN_COUNTRY") "/country" Text;
        "place" Message("COLUMN_PLACE") "/place/code" Text;
        "source" Message("COLUMN_SOURCE") "/source/code" Text;
        "publication" Message("COLUMN_PUBLICATION") "/publication" Text;
        "updated_at" Message("COLUMN_UPDATED_AT") "/updatedAt" Time;
    /// Of places.
    PLACES:
        "side" Message("COLUMN_SIDE") "/side" Text;
        "code" Message("COLUMN_CODE") "/code" Text;
        "name_zh" Message("COLUMN_NAME_ZH") "/name/zh" Text;
        "name_ru" Message("COLUMN_NAME_RU") "/name/ru" Text;
        "name_en" Message("COLUMN_NAME_EN") "/name/en" Text;
        "kind" Message("COLUMN_KIND") "/kind" Text;
        "country" Message("COLUMN_COUNTRY") "/country" Text;
        "region_code" Message("COLUMN_REGION_CODE") "/regionCode" Text;
        "latitude" Message("COLUMN_LATITUDE") "/coordinates/latitude" Number;
        "longitude" Message("COLUMN_LONGITUDE") "/coordinates/longitude" Number;
        "source" Message("COLUMN_SOURCE") "/source/code" Text;
        "publication" Message("COLUMN_PUBLICATION") "/publication" Text;
        "updated_at" Message("COLUMN_UPDATED_AT") "/updatedAt" Time;
    /// Of sources.
    SOURCES:
        "side" Message("COLUMN_SIDE") "/side" Text;
        "code" Message("COLUMN_CODE") "/code" Text;
        "title_zh" Message("COLUMN_TITLE_ZH") "/title/zh" Text;
        "title_ru" Message("COLUMN_TITLE_RU") "/title/ru" Text;
        "title_en" Message("COLUMN_TITLE_EN") "/title/en" Text;
        "publisher" Message("COLUMN_PUBLISHER") "/publisher" Text;
        "url" Message("COLUMN_URL") "/url" Text;
        "published_on" Message("COLUMN_PUBLISHED_ON") "/publishedOn/iso" Date;
        "publication" Message("COLUMN_PUBLICATION") "/publication" Text;
        "updated_at" Message("COLUMN_UPDATED_AT") "/updatedAt" Time;
    /// Of observations.
    OBSERVATIONS:
        "reporter" Message("COLUMN_REPORTER") "/reporter" Text;
        "indicator" Message("COLUMN_INDICATOR") "/indicator/code" Text;
        "indicator_zh" Message("COLUMN_INDICATOR_ZH") "/indicator/name/zh" Text;
        "indicator_ru" Message("COLUMN_INDICATOR_RU") "/indicator/name/ru" Text;
        "indicator_en" Message("COLUMN_INDICATOR_EN") "/indicator/name/en" Text;
        "subject_kind" Message("COLUMN_SUBJECT_KIND") "/subjectKind" Text;
        "subject" Message("COLUMN_SUBJECT") "/subject/code" Text;
        "from" Message("COLUMN_FROM") "/period/from" Date;
        "to" Message("COLUMN_TO") "/period/to" Date;
        "value" Message("COLUMN_FIGURE") "/measure/value" Number;
        "unit" Message("COLUMN_UNIT") "/measure/unitCode" Text;
        "qualifier" Message("COLUMN_QUALIFIER") "/qualifier" Text;
        "headline" Message("COLUMN_HEADLINE") "/headline" Flag;
        "note_zh" Message("COLUMN_NOTE_ZH") "/note/zh" Text;
        "note_ru" Message("COLUMN_NOTE_RU") "/note/ru" Text;
        "note_en" Message("COLUMN_NOTE_EN") "/note/en" Text;
        "source" Message("COLUMN_SOURCE") "/source/code" Text;
        "publication" Message("COLUMN_PUBLICATION") "/publication" Text;
    /// Of trade flows, under the headings that they come in with.
    TRADE_FLOWS:
        "month" Trade("month") "/month" Month;
        "reporter" Trade("reporter") "/reporter" Text;
        "direction" Trade("direction") "/direction" Text;
        "hs_code" Trade("hs_code") "/hsCode" Text;
        "chapter" Trade("chapter") "/hsChapterName/text" Text;
        "sector" Trade("sector") "/sector/code" Text;
        "partner" Trade("partner") "/partner" Text;
        "checkpoint" Trade("checkpoint") "/checkpoint/code" Text;
        "transport" Trade("transport") "/transport" Text;
        "valuation" Trade("valuation") "/valuation" Text;
        "value" Trade("value") "/value/amount" Number;
        "currency" Trade("currency") "/value/currency" Text;
        "net_weight_kg" Trade("net_weight") "/netWeightGrams" Kilograms;
        "quantity" Trade("quantity") "/supplementaryQuantity/value" Number;
        "quantity_unit" Trade("quantity_unit") "/supplementaryQuantity/unitCode" Text;
        "dataset" Trade("dataset") "/dataset/code" Text;
        "synthetic" Trade("synthetic") "/dataset/synthetic" Flag;
        "source" Trade("source") "/dataset/source/code" Text;
    /// Of trade datasets.
    TRADE_DATASETS:
        "reporter" Message("COLUMN_REPORTER") "/reporter" Text;
        "code" Message("COLUMN_CODE") "/code" Text;
        "title_zh" Message("COLUMN_TITLE_ZH") "/title/zh" Text;
        "title_ru" Message("COLUMN_TITLE_RU") "/title/ru" Text;
        "title_en" Message("COLUMN_TITLE_EN") "/title/en" Text;
        "from" Message("COLUMN_FROM") "/period/from" Month;
        "to" Message("COLUMN_TO") "/period/to" Month;
        "status" Message("COLUMN_STATUS") "/status" Text;
        "released_at" Message("COLUMN_RELEASED_AT") "/releasedAt" Time;
        "classification" Message("COLUMN_CLASSIFICATION") "/classification" Text;
        "classification_revision" Message("COLUMN_CLASSIFICATION_REVISION") "/classificationRevision" Text;
        "rows" Message("COLUMN_ROWS") "/rowCount" Number;
        "synthetic" Message("COLUMN_SYNTHETIC") "/synthetic" Flag;
        "source" Message("COLUMN_SOURCE") "/source/code" Text;
    /// Of exchange rates.
    EXCHANGE_RATES:
        "month" Message("COLUMN_MONTH") "/month" Month;
        "side" Message("COLUMN_SIDE") "/side" Text;
        "base" Message("COLUMN_BASE") "/base" Text;
        "quote" Message("COLUMN_QUOTE") "/quote" Text;
        "rate" Message("COLUMN_RATE") "/rate" Number;
        "synthetic" Message("COLUMN_SYNTHETIC") "/synthetic" Flag;
        "source" Message("COLUMN_SOURCE") "/source/code" Text;
}
