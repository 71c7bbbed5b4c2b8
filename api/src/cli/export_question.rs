//! The options of `twincity export` that say what is asked.

use clap::Args;
use serde_json::{Map, Value, json};

use super::import::options::period;
use crate::error::{Problem, Result};

/// What is asked of a list, or of trade. Each list and question has some of these.
#[derive(Args, Debug, Default)]
pub struct QuestionArguments {
    /// The filter as in GraphQL, in JSON: `{"sides": ["CN"]}`
    #[arg(long, value_name = "JSON")]
    filter: Option<String>,
    /// In which order: `NAME` or `NAME:DESC` of projects, enterprises, zones and places; `KEY` or
    /// `VALUE` of a trade series
    #[arg(long, value_name = "ORDER")]
    order_by: Option<String>,
    /// What a trade series tells apart, such as `MONTH,SECTOR`; empty for nothing
    #[arg(long, value_name = "DIMENSIONS")]
    group_by: Option<String>,
    /// What figures are of: `VALUE`, `WEIGHT` or `UNIT_VALUE`
    #[arg(long)]
    measure: Option<String>,
    /// The currency of all amounts, ISO 4217
    #[arg(long)]
    currency: Option<String>,
    /// What the rows of a matrix are, such as `HS2`
    // Exports have a limit of rows too.
    #[arg(id = "matrix_rows", long = "rows", value_name = "DIMENSION")]
    rows: Option<String>,
    /// What its columns are
    #[arg(id = "matrix_columns", long = "columns", value_name = "DIMENSION")]
    columns: Option<String>,
    /// How many rows of a matrix stand for themselves
    #[arg(long, value_name = "COUNT")]
    most_rows: Option<u32>,
    /// How many columns
    #[arg(long, value_name = "COUNT")]
    most_columns: Option<u32>,
    /// The periods of mirror statistics: `MONTH`, `QUARTER` or `YEAR`
    #[arg(long)]
    step: Option<String>,
    /// Whose trade indices are of, in JSON: `{"reporter": "CN"}`
    #[arg(long, value_name = "JSON")]
    scope: Option<String>,
    /// The months of indices and monthly rates, such as 2024-01..2024-12
    #[arg(long, value_name = "MONTHS")]
    period: Option<String>,
    /// The currency of which one unit is priced, ISO 4217
    #[arg(long)]
    base: Option<String>,
    /// The currency it is priced in, ISO 4217
    #[arg(long)]
    quote: Option<String>,
}

impl QuestionArguments {
    /// The arguments of a field that are given, as in GraphQL.
    pub fn given(&self) -> Result<Map<String, Value>> {
        let words = |text: &Option<String>| text.as_ref().map(|it| json!(it));
        let given = [
            ("filter", parsed(self.filter.as_deref())?),
            ("orderBy", self.order_by.as_deref().map(order)),
            ("groupBy", self.group_by.as_deref().map(dimensions)),
            ("measure", words(&self.measure)),
            ("currency", words(&self.currency)),
            ("rows", words(&self.rows)),
            ("columns", words(&self.columns)),
            ("mostRows", self.most_rows.map(|it| json!(it))),
            ("mostColumns", self.most_columns.map(|it| json!(it))),
            ("step", words(&self.step)),
            ("scope", parsed(self.scope.as_deref())?),
            ("period", self.period.as_deref().map(months).transpose()?),
            ("base", words(&self.base)),
            ("quote", words(&self.quote)),
        ];
        let given = given.into_iter();
        let given = given.filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Ok(given.filter(|(_, value)| !value.is_null()).collect())
    }
}

fn parsed(text: Option<&str>) -> Result<Option<Value>, Problem> {
    let value = text.map(serde_json::from_str).transpose();
    value.map_err(|error| {
        Problem::new("ARGUMENT_INVALID")
            .with("scalar", "other")
            .with("detail", error)
    })
}

/// `KEY` and `VALUE` are orders by themselves; of records the field is named, and which way.
fn order(text: &str) -> Value {
    let (field, direction) = match text.split_once(':') {
        Some((field, direction)) => (field, Some(direction)),
        None => (text, None),
    };
    match (field, direction) {
        ("KEY" | "VALUE", None) => json!(field),
        (field, None) => json!({ "field": field }),
        (field, Some(direction)) => json!({ "field": field, "direction": direction }),
    }
}

fn dimensions(text: &str) -> Value {
    let names = text.split(',').map(str::trim);
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    json!(names)
}

fn months(text: &str) -> Result<Value> {
    let months = period(text)?;
    Ok(json!({ "from": months.from.to_string(), "to": months.to.to_string() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_become_arguments() {
        let options = QuestionArguments {
            order_by: Some("NAME:DESC".into()),
            group_by: Some("MONTH, SECTOR".into()),
            period: Some("2024-01..2024-03".into()),
            ..QuestionArguments::default()
        };

        let given = Value::Object(options.given().unwrap());

        let expected = json!({
            "orderBy": { "field": "NAME", "direction": "DESC" },
            "groupBy": ["MONTH", "SECTOR"],
            "period": { "from": "2024-01", "to": "2024-03" },
        });
        assert_eq!(given, expected);
        assert_eq!(order("VALUE"), json!("VALUE"));
        assert_eq!(order("CODE"), json!({ "field": "CODE" }));
        assert_eq!(dimensions(""), json!([]));
    }
}
