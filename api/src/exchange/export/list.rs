//! The lists that can be taken out, and the question that each of them answers.

use serde::{Deserialize, Serialize};

use super::column::{self, Column};

/// A list of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
pub enum List {
    /// Projects.
    Projects,
    /// Projects that one side published and the other endorsed.
    JointLibrary,
    /// Enterprises.
    Enterprises,
    /// Zones.
    Zones,
    /// Places.
    Places,
    /// Sources.
    Sources,
    /// Observations.
    Observations,
    /// Trade flows.
    TradeFlows,
    /// Trade datasets.
    TradeDatasets,
    /// Exchange rates.
    ExchangeRates,
}

/// What a source is shown as on the sheet that names them.
const SOURCE: &str = "source { code title { text } publisher url }";

const RECORD: &str = "side code name { zh ru en } publication updatedAt";

impl List {
    /// Every list.
    pub const ALL: [Self; 10] = [
        Self::Projects,
        Self::JointLibrary,
        Self::Enterprises,
        Self::Zones,
        Self::Places,
        Self::Sources,
        Self::Observations,
        Self::TradeFlows,
        Self::TradeDatasets,
        Self::ExchangeRates,
    ];

    /// The root field that lists it.
    pub fn field(self) -> &'static str {
        match self {
            Self::Projects => "projects",
            Self::JointLibrary => "jointLibrary",
            Self::Enterprises => "enterprises",
            Self::Zones => "zones",
            Self::Places => "places",
            Self::Sources => "sources",
            Self::Observations => "observations",
            Self::TradeFlows => "tradeFlows",
            Self::TradeDatasets => "tradeDatasets",
            Self::ExchangeRates => "exchangeRates",
        }
    }

    /// The message that says what it is called.
    pub fn title(self) -> &'static str {
        match self {
            Self::Projects => "EXPORT_OF_PROJECTS",
            Self::JointLibrary => "EXPORT_OF_JOINT_LIBRARY",
            Self::Enterprises => "EXPORT_OF_ENTERPRISES",
            Self::Zones => "EXPORT_OF_ZONES",
            Self::Places => "EXPORT_OF_PLACES",
            Self::Sources => "EXPORT_OF_SOURCES",
            Self::Observations => "EXPORT_OF_OBSERVATIONS",
            Self::TradeFlows => "EXPORT_OF_TRADE_FLOWS",
            Self::TradeDatasets => "EXPORT_OF_TRADE_DATASETS",
            Self::ExchangeRates => "EXPORT_OF_EXCHANGE_RATES",
        }
    }

    /// Its columns, in their order.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Projects | Self::JointLibrary => column::PROJECTS,
            Self::Enterprises => column::ENTERPRISES,
            Self::Zones => column::ZONES,
            Self::Places => column::PLACES,
            Self::Sources => column::SOURCES,
            Self::Observations => column::OBSERVATIONS,
            Self::TradeFlows => column::TRADE_FLOWS,
            Self::TradeDatasets => column::TRADE_DATASETS,
            Self::ExchangeRates => column::EXCHANGE_RATES,
        }
    }

    /// The type of its filter; the joint library has none.
    fn filter(self) -> Option<&'static str> {
        match self {
            Self::Projects => Some("ProjectFilter"),
            Self::JointLibrary => None,
            Self::Enterprises => Some("EnterpriseFilter"),
            Self::Zones => Some("ZoneFilter"),
            Self::Places => Some("PlaceFilter"),
            Self::Sources => Some("SourceFilter"),
            Self::Observations => Some("ObservationFilter"),
            Self::TradeFlows => Some("TradeFlowFilter"),
            Self::TradeDatasets => Some("TradeDatasetFilter"),
            Self::ExchangeRates => Some("ExchangeRateFilter"),
        }
    }

    /// The document that reads a page of it.
    pub fn document(self) -> String {
        let (declared, given) = match self.filter() {
            Some(kind) => (format!("$filter: {kind}, "), "filter: $filter, "),
            None => (String::new(), ""),
        };
        format!(
            "query ({declared}$first: Int, $after: String, $counted: Boolean!) {{
                list: {}({given}first: $first, after: $after) {{
                    totalCount @include(if: $counted)
                    pageInfo {{ hasNextPage endCursor }}
                    nodes {{ {} }}
                }}
            }}",
            self.field(),
            self.selection()
        )
    }

    fn selection(self) -> String {
        match self {
            Self::Projects | Self::JointLibrary => format!(
                "{RECORD} summary {{ zh ru en }} sector {{ code }} cluster {{ code }}
                zone {{ code }} place {{ code }} stage stageOn {{ iso }} standing cooperationForm
                counterpart {{ code }} inJointLibrary plannedInvestment {{ amount currency on }}
                actualInvestment {{ amount currency on }} plannedJobs plannedStart {{ iso }}
                plannedCompletion {{ iso }} actualStart {{ iso }} actualCompletion {{ iso }}
                coordinates {{ latitude longitude }} {SOURCE}"
            ),
            Self::Enterprises => {
                format!("{RECORD} country ownership sector {{ code }} {SOURCE}")
            }
            Self::Zones => format!("{RECORD} kind country place {{ code }} {SOURCE}"),
            Self::Places => format!(
                "{RECORD} kind country regionCode coordinates {{ latitude longitude }} {SOURCE}"
            ),
            Self::Sources => "side code title { zh ru en text } publisher url publishedOn { iso }
                publication updatedAt"
                .to_owned(),
            Self::Observations => format!(
                "reporter publication indicator {{ code name {{ zh ru en }} }} subjectKind
                subject {{
                    ... on Place {{ code }} ... on Zone {{ code }}
                    ... on Enterprise {{ code }} ... on Project {{ code }}
                }}
                period {{ from to }} measure {{ value unitCode }} qualifier headline
                note {{ zh ru en }} {SOURCE}"
            ),
            Self::TradeFlows => format!(
                "reporter month direction hsCode hsChapterName {{ text }} sector {{ code }} partner
                checkpoint {{ code }} transport valuation value {{ amount currency }}
                netWeightGrams supplementaryQuantity {{ value unitCode }}
                dataset {{ code synthetic {SOURCE} }}"
            ),
            Self::TradeDatasets => format!(
                "reporter code title {{ zh ru en }} period {{ from to }} status releasedAt
                classification classificationRevision rowCount synthetic {SOURCE}"
            ),
            Self::ExchangeRates => format!("side month base quote rate synthetic {SOURCE}"),
        }
    }
}
