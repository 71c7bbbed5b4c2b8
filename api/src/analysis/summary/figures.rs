//! The figures of one sector, one cluster, or all together.

use entity::id::SourceId;
use entity::values::{Ownership, Side, Stage, Standing};

use crate::analysis::exact::Conversion;
use crate::value::{Money, Month, MonthRange};

/// Everything a summary says of one group.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The months of the trade figures.
    pub period: MonthRange,
    /// Counts of projects.
    pub projects: ProjectCounts,
    /// What projects are to cost.
    pub planned_investment: Investment,
    /// What projects have cost.
    pub actual_investment: Investment,
    /// Counts of enterprises.
    pub enterprises: EnterpriseCounts,
    /// Trade.
    pub trade: Trade,
    /// Where the figures are from.
    pub sources: Vec<SourceId>,
}

/// Projects, counted.
#[derive(Clone, Debug, Default)]
pub struct ProjectCounts {
    /// All.
    pub total: i64,
    /// At each stage.
    pub by_stage: Vec<(Stage, i64)>,
    /// Of each standing.
    pub by_standing: Vec<(Standing, i64)>,
    /// Of each side.
    pub by_side: Vec<(Side, i64)>,
}

/// Enterprises, counted.
#[derive(Clone, Debug, Default)]
pub struct EnterpriseCounts {
    /// All.
    pub total: i64,
    /// Of each country.
    pub by_country: Vec<(String, i64)>,
    /// Of each ownership.
    pub by_ownership: Vec<(Ownership, i64)>,
}

/// Investments in one currency.
#[derive(Clone, Debug)]
pub struct Investment {
    /// The sum of what could be converted.
    pub total: Money,
    /// How it was converted.
    pub conversion: Conversion,
}

/// Trade of a period, as one side reports it.
#[derive(Clone, Debug)]
pub struct Trade {
    /// Who reports.
    pub reporter: Side,
    /// Imports.
    pub imports: Money,
    /// Exports.
    pub exports: Money,
    /// Net weight of both, in grams.
    pub net_weight_g: i64,
    /// Whether generated figures are in.
    pub contains_synthetic: bool,
    /// Share of all trade, exact parts of a whole.
    pub share: Option<(i64, i64)>,
    /// Against the same months of the year before.
    pub year_before: Option<Comparison>,
    /// Against the as many months right before.
    pub period_before: Option<Comparison>,
    /// Month by month; a month without any figures is missing.
    pub months: Vec<MonthOfTrade>,
    /// The partner countries, the largest first.
    pub partners: Vec<(String, Money)>,
    /// The HS chapters, the largest first.
    pub chapters: Vec<(String, Money)>,
    /// How it was converted.
    pub conversion: Conversion,
}

/// Trade of one month.
#[derive(Clone, Copy, Debug)]
pub struct MonthOfTrade {
    /// The month.
    pub month: Month,
    /// Imports.
    pub imports: Money,
    /// Exports.
    pub exports: Money,
}

/// Trade of an earlier period beside that of the period asked for.
#[derive(Clone, Copy, Debug)]
pub struct Comparison {
    /// The earlier period.
    pub period: MonthRange,
    /// Imports and exports in the earlier period.
    pub base: Money,
    /// Imports and exports in the period asked for.
    pub value: Money,
    /// Why there is no growth, if there is none.
    pub undefined: Option<Undefined>,
}

/// Why a growth is not defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// The reporter has no figures for some month of the period asked for.
    PeriodIncomplete,
    /// The reporter has no figures for some month of the earlier period.
    BaseIncomplete,
    /// The earlier period has no trade.
    BaseZero,
    /// For some amount of either period no exchange rate is recorded.
    RateMissing,
}
