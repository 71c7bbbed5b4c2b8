//! Periods of months and of days in the schema.

use async_graphql::{InputObject, SimpleObject};
use chrono::NaiveDate;

use super::scalars::{Date, Month};
use crate::error::Problem;
use crate::value::MonthRange;

/// Months that a question may be about.
const MOST_MONTHS: i32 = 240;

/// Months from the first to the last, both included.
#[derive(Clone, Copy, InputObject)]
#[graphql(name = "PeriodInput")]
pub struct Period {
    /// The first month.
    pub from: Month,
    /// The last month.
    pub to: Month,
}

impl Period {
    /// The months, if the last is not before the first.
    pub fn range(self) -> Result<MonthRange, Problem> {
        let months = MonthRange {
            from: self.from.0,
            to: self.to.0,
        };
        if months.is_empty() {
            return Err(Problem::new("PERIOD_REVERSED")
                .with("from", months.from)
                .with("to", months.to));
        }
        Ok(months)
    }

    /// The same, of a question that reads something for every month: not too many of them.
    pub fn short_range(self) -> Result<MonthRange, Problem> {
        let months = self.range()?;
        if months.len() > MOST_MONTHS {
            return Err(Problem::new("PERIOD_TOO_LONG").with("limit", MOST_MONTHS));
        }
        Ok(months)
    }
}

/// Days from the first to the last, both included; without one of them, open at that end.
#[derive(InputObject)]
pub struct DateRange {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

impl DateRange {
    /// The days, if the last is not before the first.
    pub fn range(self) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Problem> {
        let (from, to) = (self.from.map(|day| day.0), self.to.map(|day| day.0));
        match (from, to) {
            (Some(first), Some(last)) if last < first => Err(Problem::new("PERIOD_REVERSED")
                .with("from", first)
                .with("to", last)),
            _ => Ok((from, to)),
        }
    }
}

/// Months from the first to the last, both included.
#[derive(Clone, Copy, SimpleObject)]
#[graphql(name = "Period")]
pub struct PeriodShown {
    /// The first month.
    from: Month,
    /// The last month.
    to: Month,
}

impl From<MonthRange> for PeriodShown {
    fn from(months: MonthRange) -> Self {
        Self {
            from: Month(months.from),
            to: Month(months.to),
        }
    }
}
