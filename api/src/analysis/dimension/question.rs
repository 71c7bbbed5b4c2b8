//! What is asked of the trade figures.

use entity::values::{Direction, Side, Transport};

use super::rules::{Dimension, Table};
use crate::value::{Currency, MonthRange};

/// Which trade is asked for; an empty list leaves a condition out.
#[derive(Clone, Debug)]
pub struct Filter {
    /// In these months.
    pub period: MonthRange,
    /// Reported by any of these sides; never empty.
    pub reporters: Vec<Side>,
    /// Going this way, as the reporter sees it.
    pub direction: Option<Direction>,
    /// Of goods of any of these sectors, by code; of none of them when empty.
    pub sectors: Option<Vec<String>>,
    /// Under any of these HS codes or what begins with them.
    pub hs_codes: Vec<String>,
    /// With any of these countries.
    pub partners: Vec<String>,
    /// Through any of these checkpoints, by code of the place.
    pub checkpoints: Vec<String>,
    /// By any of these means.
    pub transports: Vec<Transport>,
    /// Generated figures too.
    pub synthetic: bool,
}

/// Which sums are asked for.
#[derive(Clone, Debug)]
pub struct Question {
    /// What they are told apart by, beside months and reporters, which always are.
    pub dimensions: Vec<Dimension>,
    /// Of which trade.
    pub filter: Filter,
    /// The months to read: those of the filter, and others that they are compared with.
    pub months: Vec<MonthRange>,
    /// The currency of all amounts.
    pub currency: Currency,
}

/// Why a figure is not defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// No release has all months of the period.
    PeriodIncomplete,
    /// No release has all months of the earlier period.
    BaseIncomplete,
    /// Nothing to compare with: zero, or no figure.
    BaseZero,
    /// An amount has no rate.
    RateMissing,
    /// No weight is known.
    WeightMissing,
    /// There is no trade to judge.
    NoTrade,
    /// No reference is loaded.
    ReferenceMissing,
    /// The two periods share no goods with a weight.
    NothingInCommon,
}

impl Question {
    /// The smallest table that answers it.
    pub fn table(&self) -> Table {
        let filter = &self.filter;
        let asked = self.dimensions.iter().map(|dimension| dimension.table());
        let of_filter =
            if filter.hs_codes.iter().any(|code| code.len() > 2) || !filter.transports.is_empty() {
                Table::Flows
            } else if !(filter.hs_codes.is_empty()
                && filter.partners.is_empty()
                && filter.checkpoints.is_empty())
            {
                Table::Rollup
            } else {
                Table::Totals
            };
        asked.fold(of_filter, Ord::max)
    }

    /// What of it only the rows themselves can tell, as clients write it.
    pub fn reads_rows_for(&self) -> Vec<&'static str> {
        let mut reasons = Vec::new();
        for dimension in &self.dimensions {
            match dimension {
                Dimension::Hs(4) => reasons.push("HS4"),
                Dimension::Hs(6) => reasons.push("HS6"),
                Dimension::Transport => reasons.push("TRANSPORT"),
                _ => {}
            }
        }
        if self.filter.hs_codes.iter().any(|code| code.len() > 2) {
            reasons.push("hsCodes");
        }
        if !self.filter.transports.is_empty() {
            reasons.push("transports");
        }
        reasons
    }

    /// Whether sums are told apart by this.
    pub fn has(&self, dimension: Dimension) -> bool {
        self.dimensions.contains(&dimension)
    }

    /// Whether goods are told apart by sector.
    pub fn needs_sectors(&self) -> bool {
        self.has(Dimension::Sector) || self.has(Dimension::Cluster)
    }

    /// How many digits of HS codes matter, if any.
    pub fn hs_digits(&self) -> Option<u8> {
        self.dimensions
            .iter()
            .find_map(|dimension| match dimension {
                Dimension::Hs(digits) => Some(*digits),
                _ => None,
            })
    }
}
