//! The columns of each list: their names, their headings, and where their values stand.

use serde_json::Value;

/// A column of a list.
#[derive(Debug)]
pub struct Column {
    /// Its name in JSON lines: stable, whatever the language.
    pub key: &'static str,
    /// The message that is its heading.
    pub heading: &'static str,
    /// Where its value stands in a record of the list, as a JSON pointer.
    pub path: &'static str,
    /// What its values are.
    pub kind: Kind,
}

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, names and codes: never a number, whatever they look like.
    Text,
    /// An exact number.
    Number,
    /// A day; where the day is not known, the month or the year as a text.
    Date,
    /// A month, as its first day.
    Month,
    /// A point in time, UTC.
    Time,
    /// Yes or no.
    Flag,
}

static NOTHING: Value = Value::Null;

impl Column {
    /// Its value in a record; null where there is none.
    pub fn value<'a>(&self, record: &'a Value) -> &'a Value {
        record.pointer(self.path).unwrap_or(&NOTHING)
    }
}

use Kind::{Date, Flag, Month, Number, Text, Time};

macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident: $($key:literal $heading:literal $path:literal $kind:ident;)+)+) => {$(
        $(#[$doc])*
        pub const $name: &[Column] = &[$(Column {
            key: $key,
            heading: $heading,
            path: $path,
            kind: $kind,
        }),+];
    )+};
}

columns! {
    /// Of projects and of the joint library.
    PROJECTS:
        "side" "COLUMN_SIDE" "/side" Text;
        "code" "COLUMN_CODE" "/code" Text;
        "name_zh" "COLUMN_NAME_ZH" "/name/zh" Text;
        "name_ru" "COLUMN_NAME_RU" "/name/ru" Text;
        "name_en" "COLUMN_NAME_EN" "/name/en" Text;
        "summary_zh" "COLUMN_SUMMARY_ZH" "/summary/zh" Text;
        "summary_ru" "COLUMN_SUMMARY_RU" "/summary/ru" Text;
        "summary_en" "COLUMN_SUMMARY_EN" "/summary/en" Text;
        "sector" "COLUMN_SECTOR" "/sector/code" Text;
        "cluster" "COLUMN_CLUSTER" "/cluster/code" Text;
        "zone" "COLUMN_ZONE" "/zone/code" Text;
        "place" "COLUMN_PLACE" "/place/code" Text;
        "stage" "COLUMN_STAGE" "/stage" Text;
        "stage_on" "COLUMN_STAGE_ON" "/stageOn/iso" Date;
        "standing" "COLUMN_STANDING" "/standing" Text;
        "cooperation_form" "COLUMN_COOPERATION_FORM" "/cooperationForm" Text;
        "counterpart" "COLUMN_COUNTERPART" "/counterpart/code" Text;
        "in_joint_library" "COLUMN_IN_JOINT_LIBRARY" "/inJointLibrary" Flag;
        "planned_investment" "COLUMN_PLANNED_INVESTMENT" "/plannedInvestment/amount" Number;
        "planned_investment_currency" "COLUMN_PLANNED_INVESTMENT_CURRENCY" "/plannedInvestment/currency" Text;
        "planned_investment_on" "COLUMN_PLANNED_INVESTMENT_ON" "/plannedInvestment/on" Date;
        "actual_investment" "COLUMN_ACTUAL_INVESTMENT" "/actualInvestment/amount" Number;
        "actual_investment_currency" "COLUMN_ACTUAL_INVESTMENT_CURRENCY" "/actualInvestment/currency" Text;
        "actual_investment_on" "COLUMN_ACTUAL_INVESTMENT_ON" "/actualInvestment/on" Date;
        "planned_jobs" "COLUMN_PLANNED_JOBS" "/plannedJobs" Number;
        "planned_start" "COLUMN_PLANNED_START" "/plannedStart/iso" Date;
        "planned_completion" "COLUMN_PLANNED_COMPLETION" "/plannedCompletion/iso" Date;
        "actual_start" "COLUMN_ACTUAL_START" "/actualStart/iso" Date;
        "actual_completion" "COLUMN_ACTUAL_COMPLETION" "/actualCompletion/iso" Date;
        "latitude" "COLUMN_LATITUDE" "/coordinates/latitude" Number;
        "longitude" "COLUMN_LONGITUDE" "/coordinates/longitude" Number;
        "source" "COLUMN_SOURCE" "/source/code" Text;
        "publication" "COLUMN_PUBLICATION" "/publication" Text;
        "updated_at" "COLUMN_UPDATED_AT" "/updatedAt" Time;
    /// Of enterprises.
    ENTERPRISES:
        "side" "COLUMN_SIDE" "/side" Text;
        "code" "COLUMN_CODE" "/code" Text;
        "name_zh" "COLUMN_NAME_ZH" "/name/zh" Text;
        "name_ru" "COLUMN_NAME_RU" "/name/ru" Text;
        "name_en" "COLUMN_NAME_EN" "/name/en" Text;
        "country" "COLUMN_COUNTRY" "/country" Text;
        "ownership" "COLUMN_OWNERSHIP" "/ownership" Text;
        "sector" "COLUMN_SECTOR" "/sector/code" Text;
        "source" "COLUMN_SOURCE" "/source/code" Text;
        "publication" "COLUMN_PUBLICATION" "/publication" Text;
        "updated_at" "COLUMN_UPDATED_AT" "/updatedAt" Time;
    /// Of zones.
    ZONES:
        "side" "COLUMN_SIDE" "/side" Text;
        "code" "COLUMN_CODE" "/code" Text;
        "name_zh" "COLUMN_NAME_ZH" "/name/zh" Text;
        "name_ru" "COLUMN_NAME_RU" "/name/ru" Text;
        "name_en" "COLUMN_NAME_EN" "/name/en" Text;
        "kind" "COLUMN_KIND" "/kind" Text;
        "country" "COLUMN_COUNTRY" "/country" Text;
        "place" "COLUMN_PLACE" "/place/code" Text;
        "source" "COLUMN_SOURCE" "/source/code" Text;
        "publication" "COLUMN_PUBLICATION" "/publication" Text;
        "updated_at" "COLUMN_UPDATED_AT" "/updatedAt" Time;
    /// Of places.
    PLACES:
        "side" "COLUMN_SIDE" "/side" Text;
        "code" "COLUMN_CODE" "/code" Text;
        "name_zh" "COLUMN_NAME_ZH" "/name/zh" Text;
        "name_ru" "COLUMN_NAME_RU" "/name/ru" Text;
        "name_en" "COLUMN_NAME_EN" "/name/en" Text;
        "kind" "COLUMN_KIND" "/kind" Text;
        "country" "COLUMN_COUNTRY" "/country" Text;
        "region_code" "COLUMN_REGION_CODE" "/regionCode" Text;
        "latitude" "COLUMN_LATITUDE" "/coordinates/latitude" Number;
        "longitude" "COLUMN_LONGITUDE" "/coordinates/longitude" Number;
        "source" "COLUMN_SOURCE" "/source/code" Text;
        "publication" "COLUMN_PUBLICATION" "/publication" Text;
        "updated_at" "COLUMN_UPDATED_AT" "/updatedAt" Time;
    /// Of sources.
    SOURCES:
        "side" "COLUMN_SIDE" "/side" Text;
        "code" "COLUMN_CODE" "/code" Text;
        "title_zh" "COLUMN_TITLE_ZH" "/title/zh" Text;
        "title_ru" "COLUMN_TITLE_RU" "/title/ru" Text;
        "title_en" "COLUMN_TITLE_EN" "/title/en" Text;
        "publisher" "COLUMN_PUBLISHER" "/publisher" Text;
        "url" "COLUMN_URL" "/url" Text;
        "published_on" "COLUMN_PUBLISHED_ON" "/publishedOn/iso" Date;
        "publication" "COLUMN_PUBLICATION" "/publication" Text;
        "updated_at" "COLUMN_UPDATED_AT" "/updatedAt" Time;
    /// Of observations.
    OBSERVATIONS:
        "reporter" "COLUMN_REPORTER" "/reporter" Text;
        "indicator" "COLUMN_INDICATOR" "/indicator/code" Text;
        "indicator_zh" "COLUMN_INDICATOR_ZH" "/indicator/name/zh" Text;
        "indicator_ru" "COLUMN_INDICATOR_RU" "/indicator/name/ru" Text;
        "indicator_en" "COLUMN_INDICATOR_EN" "/indicator/name/en" Text;
        "subject_kind" "COLUMN_SUBJECT_KIND" "/subjectKind" Text;
        "subject" "COLUMN_SUBJECT" "/subject/code" Text;
        "from" "COLUMN_FROM" "/period/from" Date;
        "to" "COLUMN_TO" "/period/to" Date;
        "value" "COLUMN_FIGURE" "/measure/value" Number;
        "unit" "COLUMN_UNIT" "/measure/unitCode" Text;
        "qualifier" "COLUMN_QUALIFIER" "/qualifier" Text;
        "headline" "COLUMN_HEADLINE" "/headline" Flag;
        "note_zh" "COLUMN_NOTE_ZH" "/note/zh" Text;
        "note_ru" "COLUMN_NOTE_RU" "/note/ru" Text;
        "note_en" "COLUMN_NOTE_EN" "/note/en" Text;
        "source" "COLUMN_SOURCE" "/source/code" Text;
        "publication" "COLUMN_PUBLICATION" "/publication" Text;
    /// Of trade flows.
    TRADE_FLOWS:
        "month" "COLUMN_MONTH" "/month" Month;
        "reporter" "COLUMN_REPORTER" "/reporter" Text;
        "direction" "COLUMN_DIRECTION" "/direction" Text;
        "hs_code" "COLUMN_HS_CODE" "/hsCode" Text;
        "chapter" "COLUMN_CHAPTER" "/hsChapterName/text" Text;
        "sector" "COLUMN_SECTOR" "/sector/code" Text;
        "partner" "COLUMN_PARTNER" "/partner" Text;
        "checkpoint" "COLUMN_CHECKPOINT" "/checkpoint/code" Text;
        "transport" "COLUMN_TRANSPORT" "/transport" Text;
        "valuation" "COLUMN_VALUATION" "/valuation" Text;
        "value" "COLUMN_VALUE" "/value/amount" Number;
        "currency" "COLUMN_CURRENCY" "/value/currency" Text;
        "net_weight_g" "COLUMN_NET_WEIGHT_G" "/netWeightGrams" Number;
        "quantity" "COLUMN_QUANTITY" "/supplementaryQuantity/value" Number;
        "quantity_unit" "COLUMN_UNIT" "/supplementaryQuantity/unitCode" Text;
        "dataset" "COLUMN_DATASET" "/dataset/code" Text;
        "synthetic" "COLUMN_SYNTHETIC" "/dataset/synthetic" Flag;
        "source" "COLUMN_SOURCE" "/dataset/source/code" Text;
    /// Of trade datasets.
    TRADE_DATASETS:
        "reporter" "COLUMN_REPORTER" "/reporter" Text;
        "code" "COLUMN_CODE" "/code" Text;
        "title_zh" "COLUMN_TITLE_ZH" "/title/zh" Text;
        "title_ru" "COLUMN_TITLE_RU" "/title/ru" Text;
        "title_en" "COLUMN_TITLE_EN" "/title/en" Text;
        "from" "COLUMN_FROM" "/period/from" Month;
        "to" "COLUMN_TO" "/period/to" Month;
        "status" "COLUMN_STATUS" "/status" Text;
        "released_at" "COLUMN_RELEASED_AT" "/releasedAt" Time;
        "classification" "COLUMN_CLASSIFICATION" "/classification" Text;
        "classification_revision" "COLUMN_CLASSIFICATION_REVISION" "/classificationRevision" Text;
        "rows" "COLUMN_ROWS" "/rowCount" Number;
        "synthetic" "COLUMN_SYNTHETIC" "/synthetic" Flag;
        "source" "COLUMN_SOURCE" "/source/code" Text;
    /// Of exchange rates.
    EXCHANGE_RATES:
        "month" "COLUMN_MONTH" "/month" Month;
        "side" "COLUMN_SIDE" "/side" Text;
        "base" "COLUMN_BASE" "/base" Text;
        "quote" "COLUMN_QUOTE" "/quote" Text;
        "rate" "COLUMN_RATE" "/rate" Number;
        "synthetic" "COLUMN_SYNTHETIC" "/synthetic" Flag;
        "source" "COLUMN_SOURCE" "/source/code" Text;
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::list::List;
    use crate::text::Language;
    use crate::text::message::phrase;

    #[test]
    fn every_column_has_a_heading_in_each_language_and_a_name_of_its_own() {
        for list in List::ALL {
            let mut keys = BTreeSet::new();
            for column in list.columns() {
                assert!(keys.insert(column.key), "{list:?} {}", column.key);
                for language in [Language::Zh, Language::Ru, Language::En] {
                    let heading = phrase(language, column.heading);
                    assert!(!heading.starts_with("COLUMN_"), "{}", column.heading);
                }
            }
            assert!(!phrase(Language::Ru, list.title()).starts_with("EXPORT_"));
        }
    }
}
