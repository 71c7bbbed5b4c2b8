//! What a summary is asked for.

use entity::values::Side;

use super::lines::Part;
use crate::value::{Currency, MonthRange};

/// Which figures to sum up.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    /// The months of the trade figures.
    pub period: MonthRange,
    /// The currency of all amounts.
    pub currency: Currency,
    /// Whose trade figures: the two banks report the same trade, so they are never added.
    pub reporter: Side,
    /// Whether generated figures are taken in.
    pub synthetic: bool,
    /// Trade with these countries only, when there are any.
    pub partners: Vec<String>,
    /// Trade through these checkpoints only, when there are any.
    pub checkpoints: Vec<String>,
    /// Projects and enterprises of these sides only, when there are any.
    pub sides: Vec<Side>,
}

/// Which parts of a summary somebody reads: the others cost no statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Wants {
    /// Counts of projects.
    pub projects: bool,
    /// Projects by stage.
    pub stages: bool,
    /// Projects by standing.
    pub standings: bool,
    /// Projects by side.
    pub sides: bool,
    /// Investments of projects.
    pub investments: bool,
    /// Counts of enterprises.
    pub enterprises: bool,
    /// Enterprises by country.
    pub countries: bool,
    /// Enterprises by ownership.
    pub ownerships: bool,
    /// Trade of the period.
    pub trade: bool,
    /// The weight of the trade.
    pub weight: bool,
    /// Whether generated figures are in the trade.
    pub synthetic: bool,
    /// Trade month by month.
    pub months: bool,
    /// Trade of the same months of the year before.
    pub year_before: bool,
    /// Trade of the as many months before the period.
    pub period_before: bool,
    /// The partners that matter most.
    pub partners: bool,
    /// The HS chapters that matter most.
    pub chapters: bool,
    /// Where the figures are from.
    pub sources: bool,
}

impl Request {
    /// The same months of the year before, whole years back for longer periods.
    pub fn year_before(&self) -> MonthRange {
        let years = (self.period.len() + 11) / 12;
        self.period.shifted(-12 * years)
    }

    /// The as many months right before.
    pub fn period_before(&self) -> MonthRange {
        self.period.shifted(-self.period.len())
    }

    /// All periods whose trade figures are wanted, each once.
    pub fn periods(&self, wants: Wants) -> Vec<MonthRange> {
        let mut periods = vec![self.period];
        if wants.year_before {
            periods.push(self.year_before());
        }
        if wants.period_before && !(wants.year_before && self.period.len() % 12 == 0) {
            periods.push(self.period_before());
        }
        periods
    }
}

impl Wants {
    /// The sums that are read in one statement.
    pub fn parts(self) -> Vec<Part> {
        let coverage = self.sources || self.year_before || self.period_before;
        let wanted = [
            (Part::Projects, self.projects),
            (Part::Enterprises, self.enterprises),
            (Part::Trade, self.trade),
            (Part::Coverage, coverage),
        ];
        let wanted = wanted.into_iter().filter(|(_, is_wanted)| *is_wanted);
        wanted.map(|(part, _)| part).collect()
    }
}
