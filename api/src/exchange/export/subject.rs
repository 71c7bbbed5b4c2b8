//! What can be taken out: the lists of the register, and answers to questions about trade.

use serde::{Deserialize, Serialize};

/// What can be taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
pub enum Subject {
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
    /// Trade added up by dimensions, with growth, shares and running totals.
    TradeSeries,
    /// Trade by two dimensions across each other.
    TradeMatrix,
    /// What each bank reports of the trade with the other, beside what the other reports.
    Mirror,
    /// Indices of one bank's trade.
    TradeIndices,
    /// Exchange rates month by month, as amounts are converted.
    MonthlyRates,
}

/// An argument of a root field.
#[derive(Debug)]
pub struct Argument {
    /// Its name.
    pub name: &'static str,
    /// Its type in the schema.
    pub kind: &'static str,
    /// The message that says what it is.
    pub title: &'static str,
}

impl Subject {
    /// All of them.
    pub const ALL: [Self; 15] = [
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
        Self::TradeSeries,
        Self::TradeMatrix,
        Self::Mirror,
        Self::TradeIndices,
        Self::MonthlyRates,
    ];

    /// The root field that answers it.
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
            Self::TradeSeries => "tradeSeries",
            Self::TradeMatrix => "tradeMatrix",
            Self::Mirror => "mirror",
            Self::TradeIndices => "tradeIndices",
            Self::MonthlyRates => "monthlyRates",
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
            Self::TradeSeries => "EXPORT_OF_TRADE_SERIES",
            Self::TradeMatrix => "EXPORT_OF_TRADE_MATRIX",
            Self::Mirror => "EXPORT_OF_MIRROR",
            Self::TradeIndices => "EXPORT_OF_TRADE_INDICES",
            Self::MonthlyRates => "EXPORT_OF_MONTHLY_RATES",
        }
    }

    /// What it can be asked with, beside a page.
    pub fn arguments(self) -> &'static [Argument] {
        match self {
            Self::Projects => const { &[filter("ProjectFilter"), RECORD_ORDER] },
            Self::JointLibrary => &[],
            Self::Enterprises => const { &[filter("EnterpriseFilter"), RECORD_ORDER] },
            Self::Zones => const { &[filter("ZoneFilter"), RECORD_ORDER] },
            Self::Places => const { &[filter("PlaceFilter"), RECORD_ORDER] },
            Self::Sources => const { &[filter("SourceFilter")] },
            Self::Observations => const { &[filter("ObservationFilter")] },
            Self::TradeFlows => const { &[filter("TradeFlowFilter")] },
            Self::TradeDatasets => const { &[filter("TradeDatasetFilter")] },
            Self::ExchangeRates => const { &[filter("ExchangeRateFilter")] },
            Self::TradeSeries => SERIES,
            Self::TradeMatrix => MATRIX,
            Self::Mirror => MIRROR,
            Self::TradeIndices => INDICES,
            Self::MonthlyRates => MONTHLY_RATES,
        }
    }

    /// Whether it can be sorted as records are.
    pub fn takes_record_order(self) -> bool {
        let arguments = self.arguments();
        arguments.iter().any(|it| it.kind == RECORD_ORDER.kind)
    }

    /// Whether trade figures are added up for it, so that the releases they are from can be named.
    pub fn adds_trade_up(self) -> bool {
        matches!(
            self,
            Self::TradeSeries | Self::TradeMatrix | Self::Mirror | Self::TradeIndices
        )
    }
}

const fn argument(name: &'static str, kind: &'static str, title: &'static str) -> Argument {
    Argument { name, kind, title }
}

const fn filter(kind: &'static str) -> Argument {
    argument("filter", kind, "EXPORT_FILTER")
}

const RECORD_ORDER: Argument = argument("orderBy", "RecordOrder", "EXPORT_ORDER");
const MEASURE: Argument = argument("measure", "TradeMeasure!", "COLUMN_MEASURE");
const CURRENCY: Argument = argument("currency", "String!", "COLUMN_CURRENCY");

const SERIES: &[Argument] = &[
    argument("groupBy", "[TradeDimension!]!", "EXPORT_GROUP_BY"),
    filter("TradeFilter!"),
    MEASURE,
    CURRENCY,
    argument("orderBy", "TradeSeriesOrder!", "EXPORT_ORDER"),
];

const MATRIX: &[Argument] = &[
    argument("rows", "TradeDimension!", "EXPORT_MATRIX_ROWS"),
    argument("columns", "TradeDimension!", "EXPORT_MATRIX_COLUMNS"),
    filter("TradeFilter!"),
    MEASURE,
    CURRENCY,
    argument("mostRows", "Int!", "EXPORT_MOST_ROWS"),
    argument("mostColumns", "Int!", "EXPORT_MOST_COLUMNS"),
];

const MIRROR: &[Argument] = &[
    filter("MirrorFilter!"),
    argument("step", "TradeStep!", "EXPORT_STEP"),
    CURRENCY,
];

const INDICES: &[Argument] = &[
    argument("scope", "TradeScope!", "EXPORT_SCOPE"),
    argument("period", "PeriodInput!", "EXPORT_PERIOD"),
    CURRENCY,
];

const MONTHLY_RATES: &[Argument] = &[
    argument("base", "String!", "COLUMN_BASE"),
    argument("quote", "String!", "COLUMN_QUOTE"),
    argument("period", "PeriodInput!", "EXPORT_PERIOD"),
];
