//! What a row says, as fields by name: what revisions compare and snapshots keep.
//!
//! Fields are named as the columns, in the way of the schema: `name_zh` is `name.zh`, `zone_id`
//! is `zone`, `planned_jobs` is `plannedJobs`. A field without a value is left out.

use serde_json::{Map, Value};

use super::row::OwnedRow;
use crate::error::{Error, Result};
use crate::value::canonical::Fields;

/// Columns that say whose a row is, not what it says.
const STAMP: [&str; 5] = ["id", "side", "version", "created_at", "updated_at"];

/// What a record's own row says.
pub fn of_row<R: OwnedRow>(row: &R) -> Result<Fields> {
    let mut facts = Fields::new();
    for (column, value) in columns(row)? {
        if !STAMP.contains(&column.as_str()) && !value.is_null() {
            facts.insert(field(&column), value);
        }
    }
    Ok(facts)
}

/// What a part of a record says, with its id, by which the record tells its parts apart.
pub fn of_part<R: OwnedRow>(row: &R) -> Result<Value> {
    let mut facts = of_row(row)?;
    facts.insert("id".to_owned(), row.stamp().id.to_string().into());
    Ok(facts.into())
}

/// The row as it would be if it said these facts and nothing else.
pub fn restore<R: OwnedRow>(row: &R, facts: &Fields) -> Result<R> {
    let mut restored = Map::new();
    for (column, value) in columns(row)? {
        let value = if STAMP.contains(&column.as_str()) {
            value
        } else {
            facts.get(&field(&column)).cloned().unwrap_or_default()
        };
        restored.insert(column, value);
    }
    serde_json::from_value(restored.into()).map_err(Error::internal)
}

/// The fields that differ: what they were and what they are.
pub fn differences(before: &Fields, after: &Fields) -> (Fields, Fields) {
    let differing = |facts: &Fields, other: &Fields| {
        let facts = facts
            .iter()
            .filter(|(name, value)| other.get(*name) != Some(value));
        facts
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    };
    (differing(before, after), differing(after, before))
}

fn columns<R: OwnedRow>(row: &R) -> Result<Fields> {
    match serde_json::to_value(row).map_err(Error::internal)? {
        Value::Object(columns) => Ok(columns),
        _ => Ok(Fields::new()),
    }
}

/// The name of a column as people read it.
fn field(column: &str) -> String {
    for language in ["zh", "ru", "en"] {
        if let Some(text) = column
            .strip_suffix(language)
            .and_then(|it| it.strip_suffix('_'))
        {
            return format!("{}.{language}", camel(text));
        }
    }
    let plain = column
        .strip_suffix("_id")
        .or_else(|| column.strip_suffix("_code"));
    camel(plain.unwrap_or(column))
}

fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(word.len().min(1));
        camel.push_str(&first.to_uppercase());
        camel.push_str(rest);
    }
    camel
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn columns_are_named_as_the_schema_names_fields() {
        for (column, name) in [
            ("name_zh", "name.zh"),
            ("planned_investment_minor", "plannedInvestmentMinor"),
            ("sector_code", "sector"),
            ("zone_id", "zone"),
            ("code", "code"),
            ("latitude_e6", "latitudeE6"),
        ] {
            assert_eq!(field(column), name);
        }
    }

    #[test]
    fn only_what_differs_is_told() {
        let fields = |value: Value| value.as_object().cloned().unwrap();

        let (before, after) = differences(
            &fields(json!({ "a": 1, "b": 2, "c": 3 })),
            &fields(json!({ "a": 1, "b": 4, "d": 5 })),
        );

        assert_eq!(before, fields(json!({ "b": 2, "c": 3 })));
        assert_eq!(after, fields(json!({ "b": 4, "d": 5 })));
    }
}
