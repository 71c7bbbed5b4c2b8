//! The document that reads a table, or a page of it.

use serde_json::{Map, Value, json};

use super::layout::Asked;
use super::lists::SOURCE;
use super::request::ExportRequest;

/// The document that answers a request. The answer stands under `answer`, the releases that its
/// figures are from under `releases`; what is told once only is asked for with `$counted`.
pub fn document(request: &ExportRequest, asked: &Asked) -> String {
    let mut declared = Vec::new();
    let mut given = Vec::new();
    for (argument, _) in request.given() {
        declared.push(format!("${}: {}", argument.name, argument.kind));
        given.push(format!("{0}: ${0}", argument.name));
    }
    if asked.page_rows.is_some() {
        declared.push("$first: Int, $after: String".to_owned());
        given.push("first: $first, after: $after".to_owned());
    }
    let mut releases = String::new();
    if request.subject.adds_trade_up() {
        declared.push("$ofReleases: TradeDatasetFilter".to_owned());
        releases = format!(
            "releases: tradeDatasets(filter: $ofReleases, first: 500) @include(if: $counted) {{
                nodes {{ reporter code title {{ text }} synthetic currentPeriods {{ from to }}
                    {SOURCE} }} }}"
        );
    }
    if asked.page_rows.is_some() || request.subject.adds_trade_up() {
        declared.push("$counted: Boolean!".to_owned());
    }
    format!(
        "query {} {{ answer: {}{} {{ {} }} {releases} }}",
        in_brackets(&declared),
        request.subject.field(),
        in_brackets(&given),
        selection(asked)
    )
}

fn in_brackets(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        parts => format!("({})", parts.join(", ")),
    }
}

fn selection(asked: &Asked) -> String {
    let Asked {
        selection, beside, ..
    } = asked;
    if asked.page_rows.is_none() {
        return selection.clone();
    }
    format!(
        "totalCount @include(if: $counted) pageInfo {{ hasNextPage endCursor }}
        nodes {{ {selection} }} {beside}"
    )
}

/// What the document is given for the page after a cursor.
pub fn variables(
    request: &ExportRequest,
    first: Option<u64>,
    after: Option<&str>,
    counted: bool,
) -> Value {
    let mut variables: Map<String, Value> = request.arguments.clone();
    variables.insert("counted".to_owned(), counted.into());
    if let Some(first) = first {
        variables.insert("first".to_owned(), first.into());
        variables.insert("after".to_owned(), json!(after));
    }
    if request.subject.adds_trade_up() {
        variables.insert("ofReleases".to_owned(), of_releases(request));
    }
    Value::Object(variables)
}

/// Which releases the figures may be from: those in use for some month that is asked for.
fn of_releases(request: &ExportRequest) -> Value {
    let mut filter = json!({ "statuses": ["CURRENT"], "period": request.period() });
    let asked = |name: &str| {
        let conditions = request.arguments.get("filter");
        let conditions = conditions.or_else(|| request.arguments.get("scope"));
        conditions.and_then(|it| it.get(name)).cloned()
    };
    if let Some(reporter) = asked("reporter").filter(|it| !it.is_null()) {
        filter["reporters"] = json!([reporter]);
    }
    if asked("synthetic") == Some(Value::Bool(false)) {
        filter["synthetic"] = json!(false);
    }
    filter
}
