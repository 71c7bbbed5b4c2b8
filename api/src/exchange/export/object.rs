//! Exports in the schema.

use async_graphql::{Enum, InputObject, InputType, OneofObject, SimpleObject};
use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::question::input::{
    ExportMirror, ExportMonthlyRates, ExportTradeIndices, ExportTradeMatrix, ExportTradeSeries,
};
use super::request::{self, ExportRequest};
use super::subject::Subject;
use crate::error::{Error, Problem, Result};
use crate::graphql::RecordOrderInput;
use crate::graphql::values::Language;
use crate::registry::enterprise::EnterpriseFilter;
use crate::registry::indicator::ObservationFilter;
use crate::registry::place::PlaceFilter;
use crate::registry::project::ProjectFilter;
use crate::registry::source::SourceFilter;
use crate::registry::zone::ZoneFilter;
use crate::text;
use crate::trade::dataset::TradeDatasetFilter;
use crate::trade::flow::TradeFlowFilter;
use crate::trade::rate::ExchangeRateFilter;

/// The form that a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "request::Format")]
pub enum ExportFormat {
    /// Comma-separated values: UTF-8 with a byte order mark, a line of headings, RFC 4180. A text
    /// that a spreadsheet would take for a formula begins with an apostrophe.
    Csv,
    /// A workbook of Excel: a sheet of typed cells, and one that says what was asked, when, which
    /// sources, releases and rates the figures are from, and how many of the rows are synthetic.
    Xlsx,
    /// JSON lines: an object for each record, whose keys are the same in every language.
    Jsonl,
}

/// What to take out: a list with the filter that the list itself takes, an empty one for all; or
/// the answer to a question about trade.
#[derive(OneofObject)]
pub enum ExportOf {
    /// Projects.
    Projects(ProjectFilter),
    /// Projects in the joint library: `true`.
    JointLibrary(bool),
    /// Enterprises.
    Enterprises(EnterpriseFilter),
    /// Zones.
    Zones(ZoneFilter),
    /// Places.
    Places(PlaceFilter),
    /// Sources.
    Sources(SourceFilter),
    /// Observations.
    Observations(ObservationFilter),
    /// Trade flows.
    TradeFlows(TradeFlowFilter),
    /// Trade datasets.
    TradeDatasets(TradeDatasetFilter),
    /// Exchange rates.
    ExchangeRates(ExchangeRateFilter),
    /// A trade series, a row for each point.
    TradeSeries(ExportTradeSeries),
    /// A trade matrix, with a column for each of its own.
    TradeMatrix(ExportTradeMatrix),
    /// Mirror statistics: totals, periods, and the largest discrepancies.
    Mirror(ExportMirror),
    /// Indices of trade, a row for each value.
    TradeIndices(ExportTradeIndices),
    /// Exchange rates month by month, as amounts are converted.
    MonthlyRates(ExportMonthlyRates),
}

/// What to take out, and how.
#[derive(InputObject)]
pub struct ExportInput {
    /// Which list or question.
    of: ExportOf,
    /// In which order projects, enterprises, zones or places come; by code by default. Other lists
    /// have an order of their own.
    order_by: Option<RecordOrderInput>,
    /// The form of the file.
    format: ExportFormat,
    /// The language of headings, and of texts that are shown in one language; by default that of
    /// the request.
    lang: Option<Language>,
}

impl ExportInput {
    /// The request, for a reader of this language where none is asked for.
    pub fn parse(self, language: text::Language) -> Result<ExportRequest> {
        if let ExportOf::JointLibrary(false) = self.of {
            return Err(Problem::new("EXPORT_OF_NOTHING").into());
        }
        let (subject, mut arguments) = self.of.parse()?;
        if let Some(order) = self.order_by {
            if !subject.takes_record_order() {
                return Err(Problem::new("EXPORT_ARGUMENT_UNKNOWN")
                    .with("argument", "orderBy")
                    .with("field", subject.field())
                    .into());
            }
            arguments.insert("orderBy".to_owned(), json(&order)?);
        }
        Ok(ExportRequest {
            subject,
            arguments,
            format: self.format.into(),
            language: self.lang.map_or(language, Into::into),
        })
    }
}

impl ExportOf {
    fn parse(&self) -> Result<(Subject, Map<String, Value>)> {
        Ok(match self {
            Self::Projects(filter) => (Subject::Projects, filtered(filter)?),
            Self::JointLibrary(_) => (Subject::JointLibrary, Map::new()),
            Self::Enterprises(filter) => (Subject::Enterprises, filtered(filter)?),
            Self::Zones(filter) => (Subject::Zones, filtered(filter)?),
            Self::Places(filter) => (Subject::Places, filtered(filter)?),
            Self::Sources(filter) => (Subject::Sources, filtered(filter)?),
            Self::Observations(filter) => (Subject::Observations, filtered(filter)?),
            Self::TradeFlows(filter) => (Subject::TradeFlows, filtered(filter)?),
            Self::TradeDatasets(filter) => (Subject::TradeDatasets, filtered(filter)?),
            Self::ExchangeRates(filter) => (Subject::ExchangeRates, filtered(filter)?),
            Self::TradeSeries(asked) => (Subject::TradeSeries, arguments(json(asked)?)),
            Self::TradeMatrix(asked) => (Subject::TradeMatrix, arguments(json(asked)?)),
            Self::Mirror(asked) => (Subject::Mirror, arguments(json(asked)?)),
            Self::TradeIndices(asked) => (Subject::TradeIndices, arguments(json(asked)?)),
            Self::MonthlyRates(asked) => (Subject::MonthlyRates, arguments(json(asked)?)),
        })
    }
}

/// The arguments of a list with this filter.
fn filtered(filter: &impl InputType) -> Result<Map<String, Value>> {
    let filter = stripped(json(filter)?);
    let says_nothing = filter.as_object().is_some_and(Map::is_empty);
    let given = [("filter".to_owned(), filter)].into_iter();
    Ok(given.filter(|_| !says_nothing).collect())
}

/// The arguments of a question that are given. An empty list is an answer of its own here: to tell
/// nothing apart.
fn arguments(asked: Value) -> Map<String, Value> {
    let Value::Object(fields) = asked else {
        return Map::new();
    };
    let given = fields.into_iter().filter(|(_, value)| !value.is_null());
    given.map(|(name, value)| (name, stripped(value))).collect()
}

fn json(input: &impl InputType) -> Result<Value> {
    input.to_value().into_json().map_err(Error::internal)
}

/// A filter without what says nothing: a link is short, and the sheet about a file tells what was
/// asked.
fn stripped(value: Value) -> Value {
    let Value::Object(fields) = value else {
        return value;
    };
    let fields = fields.into_iter().map(|(name, it)| (name, stripped(it)));
    let said = fields.filter(|(_, value)| match value {
        Value::Null => false,
        Value::Array(values) => !values.is_empty(),
        _ => true,
    });
    Value::Object(said.collect())
}

/// Where to fetch a file, for a few minutes.
#[derive(SimpleObject)]
pub struct ExportLink {
    /// The path on this host, such as `/exports/…`: good without cookie or token, so whoever has it
    /// can read the file. It ends with the session or token that it was asked with.
    pub url: String,
    /// Until when a download can be begun.
    pub expires_at: DateTime<Utc>,
    /// How many rows it has now.
    pub rows: u64,
}
