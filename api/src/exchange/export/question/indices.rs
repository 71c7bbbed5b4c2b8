//! Indices of trade as a table: a row for each value.

use serde_json::{Value, json};

use super::measure::a_kilogram;
use crate::exchange::export::column::columns;
use crate::exchange::export::request::ExportRequest;
use crate::text::message::phrase;

columns! {
    /// The columns, in their order.
    COLUMNS:
        "reporter" Trade("reporter") "/reporter" Text;
        "partner" Trade("partner") "/partner" Text;
        "from" Message("COLUMN_FROM") "/period/from" Month;
        "to" Message("COLUMN_TO") "/period/to" Month;
        "index" Message("COLUMN_INDEX") "/index" Text;
        "index_name" Message("COLUMN_INDEX_NAME") "/name" Text;
        "of" Message("COLUMN_INDEX_OF") "/of" Text;
        "sector" Trade("sector") "/sector/code" Text;
        "sector_name" Message("COLUMN_SECTOR_NAME") "/sector/name/text" Text;
        "value" Message("COLUMN_NUMBER") "/value/value" Number;
        "undefined_because" Message("COLUMN_UNDEFINED") "/value/undefinedBecause" Text;
        "unit_value" Message("COLUMN_UNIT_VALUE") "/unitValue" Number;
        "unit" Message("COLUMN_UNIT") "/unit" Text;
        "synthetic" Message("COLUMN_CONTAINS_SYNTHETIC") "/containsSynthetic" Flag;
}

/// An index in an answer.
struct Index {
    /// Its field.
    field: &'static str,
    /// What it is of, or measured against: an argument and its value.
    of: Option<(&'static str, &'static str)>,
    /// What its values are.
    shape: Shape,
}

/// What the values of an index are.
#[derive(Clone, Copy)]
enum Shape {
    /// One for the whole period.
    One,
    /// One for each sector.
    BySector,
    /// One for each year, with the unit value itself.
    ByYear,
}

use Shape::{BySector, ByYear, One};

const INDICES: [Index; 14] = [
    of("commodityConcentration", "direction", "EXPORT", One),
    of("commodityConcentration", "direction", "IMPORT", One),
    of("partnerConcentration", "direction", "EXPORT", One),
    of("partnerConcentration", "direction", "IMPORT", One),
    plain("intraIndustryTrade", One),
    plain("intraIndustryTradeBySector", BySector),
    of(
        "revealedComparativeAdvantage",
        "reference",
        "OTHER_BANK",
        BySector,
    ),
    of(
        "revealedComparativeAdvantage",
        "reference",
        "ALL_PARTNERS",
        BySector,
    ),
    of("locationQuotients", "of", "PROJECTS", BySector),
    of("locationQuotients", "of", "PLANNED_JOBS", BySector),
    plain("tradeIntensity", One),
    plain("complementarity", One),
    of("unitValues", "direction", "EXPORT", ByYear),
    of("unitValues", "direction", "IMPORT", ByYear),
];

const fn of(
    field: &'static str,
    argument: &'static str,
    value: &'static str,
    shape: Shape,
) -> Index {
    Index {
        field,
        of: Some((argument, value)),
        shape,
    }
}

const fn plain(field: &'static str, shape: Shape) -> Index {
    Index {
        field,
        of: None,
        shape,
    }
}

impl Index {
    /// The message that says what it is called.
    fn title(&self) -> &'static str {
        match self.field {
            "commodityConcentration" => "INDEX_COMMODITY_CONCENTRATION",
            "partnerConcentration" => "INDEX_PARTNER_CONCENTRATION",
            "intraIndustryTrade" => "INDEX_INTRA_INDUSTRY_TRADE",
            "intraIndustryTradeBySector" => "INDEX_INTRA_INDUSTRY_TRADE_BY_SECTOR",
            "revealedComparativeAdvantage" => "INDEX_REVEALED_COMPARATIVE_ADVANTAGE",
            "locationQuotients" => "INDEX_LOCATION_QUOTIENTS",
            "tradeIntensity" => "INDEX_TRADE_INTENSITY",
            "complementarity" => "INDEX_COMPLEMENTARITY",
            _ => "INDEX_UNIT_VALUES",
        }
    }

    /// What is read of it, under a name of its own.
    fn selection(&self, alias: &str) -> String {
        let argument = self.of.map(|(name, value)| format!("({name}: {value})"));
        let values = match self.shape {
            One => "{ value undefinedBecause }",
            BySector => "{ sector { code name { text } } index { value undefinedBecause } }",
            ByYear => "{ period { from to } unitValue index { value undefinedBecause } }",
        };
        let argument = argument.unwrap_or_default();
        format!("{alias}: {}{argument} {values} ", self.field)
    }
}

fn alias(place: usize) -> String {
    format!("index{place}")
}

/// What is read of an answer.
pub fn selection() -> String {
    let mut selection = String::from(
        "reporter currency period { from to } containsSynthetic
        rates { month base quote rate synthetic
            source { code title { text } publisher url } } ",
    );
    for (place, index) in INDICES.iter().enumerate() {
        selection.push_str(&index.selection(&alias(place)));
    }
    selection
}

/// The values of all indices; one without any has a row that says so.
pub fn rows(request: &ExportRequest, answer: &Value) -> Vec<Value> {
    let partner = request
        .arguments
        .get("scope")
        .and_then(|it| it.get("partner"));
    let mut rows = Vec::new();
    for (place, index) in INDICES.iter().enumerate() {
        let whole = json!({
            "reporter": answer["reporter"], "partner": partner, "period": answer["period"],
            "index": index.field, "name": phrase(request.language, index.title()),
            "of": index.of.map(|(_, value)| value), "value": null,
            "containsSynthetic": answer["containsSynthetic"],
        });
        let values = &answer[alias(place)];
        let Some(values) = values.as_array() else {
            rows.push(with(&whole, json!({ "value": values })));
            continue;
        };
        for value in values {
            let mut part = json!({ "value": value["index"] });
            if let ByYear = index.shape {
                let currency = answer["currency"].as_str().unwrap_or_default();
                part["period"] = value["period"].clone();
                part["unitValue"] = value["unitValue"].clone();
                part["unit"] = json!(a_kilogram(currency));
            } else {
                part["sector"] = value["sector"].clone();
            }
            rows.push(with(&whole, part));
        }
    }
    rows
}

/// A row with some of its values put in place.
fn with(row: &Value, part: Value) -> Value {
    let mut row = row.clone();
    if let (Some(row), Value::Object(part)) = (row.as_object_mut(), part) {
        row.extend(part);
    }
    row
}
