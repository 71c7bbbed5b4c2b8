//! Trade series as a table: a row for each point.

use serde_json::Value;

use super::key::{Part, part};
use super::measure;
use crate::exchange::export::column::{Column, columns};
use crate::exchange::export::layout::{Asked, nodes};
use crate::exchange::export::request::ExportRequest;

/// Points of a page. Each page adds the whole question up again, so that few large ones are asked
/// for.
const PAGE_POINTS: u64 = 10_000;

/// What a point has beside its key.
const POINT: &str = "period { from to } value { amount currency } netWeightGrams figure
    undefinedBecause sharePercent cumulative cumulativeInYear containsSynthetic
    coverage { months covered }
    growthOnYearBefore { percent originalPercent originalCurrency undefinedBecause }
    growthOnPeriodBefore { percent originalPercent undefinedBecause }";

/// What the whole series has.
const BESIDE: &str = "measure currency containsSynthetic @include(if: $counted)
    unconverted @include(if: $counted) { amount currency }
    rates @include(if: $counted) { month base quote rate synthetic
        source { code title { text } publisher url } }";

columns! {
    /// Before what the points are told apart by.
    BEFORE:
        "reporter" Trade("reporter") "/key/reporter" Text;
        "from" Message("COLUMN_FROM") "/period/from" Month;
        "to" Message("COLUMN_TO") "/period/to" Month;
    /// After it.
    AFTER:
        "measure" Message("COLUMN_MEASURE") "/of/measure" Text;
        "figure" Message("COLUMN_NUMBER") "/figure" Number;
        "unit" Message("COLUMN_UNIT") "/of/unit" Text;
        "undefined_because" Message("COLUMN_UNDEFINED") "/undefinedBecause" Text;
        "value" Trade("value") "/value/amount" Number;
        "currency" Trade("currency") "/of/currency" Text;
        "net_weight_kg" Trade("net_weight") "/netWeightGrams" Kilograms;
        "share_percent" Message("COLUMN_SHARE") "/sharePercent" Number;
        "cumulative" Message("COLUMN_CUMULATIVE") "/cumulative" Number;
        "cumulative_in_year" Message("COLUMN_CUMULATIVE_IN_YEAR") "/cumulativeInYear" Number;
        "year_growth_percent" Message("COLUMN_YEAR_GROWTH") "/growthOnYearBefore/percent" Number;
        "year_growth_original_percent" Message("COLUMN_YEAR_GROWTH_ORIGINAL")
            "/growthOnYearBefore/originalPercent" Number;
        "year_growth_undefined_because" Message("COLUMN_YEAR_GROWTH_UNDEFINED")
            "/growthOnYearBefore/undefinedBecause" Text;
        "period_growth_percent" Message("COLUMN_PERIOD_GROWTH") "/growthOnPeriodBefore/percent" Number;
        "period_growth_original_percent" Message("COLUMN_PERIOD_GROWTH_ORIGINAL")
            "/growthOnPeriodBefore/originalPercent" Number;
        "period_growth_undefined_because" Message("COLUMN_PERIOD_GROWTH_UNDEFINED")
            "/growthOnPeriodBefore/undefinedBecause" Text;
        "months" Message("COLUMN_MONTHS") "/coverage/months" Number;
        "months_covered" Message("COLUMN_MONTHS_COVERED") "/coverage/covered" Number;
        "synthetic" Trade("synthetic") "/containsSynthetic" Flag;
}

/// What is asked for a series.
pub fn asked(request: &ExportRequest) -> Asked {
    let parts = parts(request);
    let key: Vec<_> = parts.iter().map(|part| part.selection).collect();
    Asked {
        selection: format!("key {{ reporter {} }} {POINT}", key.join(" ")),
        beside: BESIDE,
        page_rows: Some(PAGE_POINTS),
    }
}

/// The columns: the reporter and the months, what the points are told apart by, their figures.
pub fn columns(request: &ExportRequest) -> Vec<Column> {
    let parts = parts(request);
    let of_key = parts.iter().flat_map(|part| part.columns);
    BEFORE.iter().chain(of_key).chain(AFTER).cloned().collect()
}

/// The points of a page.
pub fn rows(answer: Value) -> Vec<Value> {
    let of = measure::of(&answer);
    let mut rows = nodes(answer);
    for row in &mut rows {
        row["of"] = of.clone();
    }
    rows
}

/// What the points are told apart by, beside their months and reporter, which all have.
fn parts(request: &ExportRequest) -> Vec<Part> {
    let dimensions = request.arguments.get("groupBy").and_then(Value::as_array);
    let dimensions = dimensions.into_iter().flatten().filter_map(Value::as_str);
    dimensions
        .filter(|it| !matches!(*it, "MONTH" | "QUARTER" | "YEAR" | "REPORTER"))
        .filter_map(part)
        .collect()
}
