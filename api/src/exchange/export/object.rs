//! Exports in the schema.

use async_graphql::{Enum, InputObject, InputType, OneofObject, SimpleObject, Value};
use chrono::{DateTime, Utc};

use super::list::List;
use super::request::{self, ExportRequest};
use crate::error::{Error, Problem, Result};
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
    /// A workbook of Excel: a sheet of typed cells, and one with sources, filter and date.
    Xlsx,
    /// JSON lines: an object for each record, whose keys are the same in every language.
    Jsonl,
}

/// Which list to take out, with the filter that the list itself takes; an empty one for all.
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
}

/// What to take out, and how.
#[derive(InputObject)]
pub struct ExportInput {
    /// Which list, narrowed by its filter.
    of: ExportOf,
    /// The form of the file.
    format: ExportFormat,
    /// The language of headings, and of texts that are shown in one language; by default that of
    /// the request.
    lang: Option<Language>,
}

impl ExportInput {
    /// The request, for a reader of this language where none is asked for.
    pub fn parse(self, language: text::Language) -> Result<ExportRequest> {
        let (list, filter) = self.of.parse();
        let mut filter = filter.into_json().map_err(Error::internal)?;
        strip(&mut filter);
        if list == List::JointLibrary && filter != true {
            return Err(Problem::new("EXPORT_OF_NOTHING").into());
        }
        Ok(ExportRequest {
            list,
            filter: if filter.is_object() {
                filter
            } else {
                serde_json::Value::Null
            },
            format: self.format.into(),
            language: self.lang.map_or(language, Into::into),
        })
    }
}

impl ExportOf {
    fn parse(&self) -> (List, Value) {
        match self {
            Self::Projects(filter) => (List::Projects, filter.to_value()),
            Self::JointLibrary(all) => (List::JointLibrary, all.to_value()),
            Self::Enterprises(filter) => (List::Enterprises, filter.to_value()),
            Self::Zones(filter) => (List::Zones, filter.to_value()),
            Self::Places(filter) => (List::Places, filter.to_value()),
            Self::Sources(filter) => (List::Sources, filter.to_value()),
            Self::Observations(filter) => (List::Observations, filter.to_value()),
            Self::TradeFlows(filter) => (List::TradeFlows, filter.to_value()),
            Self::TradeDatasets(filter) => (List::TradeDatasets, filter.to_value()),
            Self::ExchangeRates(filter) => (List::ExchangeRates, filter.to_value()),
        }
    }
}

/// Leaves out what says nothing: a link is short, and the sheet about a file tells what was asked.
fn strip(filter: &mut serde_json::Value) {
    let Some(fields) = filter.as_object_mut() else {
        return;
    };
    for value in fields.values_mut() {
        strip(value);
    }
    fields.retain(|_, value| match value {
        serde_json::Value::Null => false,
        serde_json::Value::Array(values) => !values.is_empty(),
        _ => true,
    });
}

/// Where to fetch a file, for a few minutes.
#[derive(SimpleObject)]
pub struct ExportLink {
    /// The path on this host, such as `/exports/…`: good without cookie or token, so whoever has it
    /// can read the file. It ends with the session or token that it was asked with.
    pub url: String,
    /// Until when a download can be begun.
    pub expires_at: DateTime<Utc>,
    /// How many rows the list has now.
    pub rows: u64,
}
