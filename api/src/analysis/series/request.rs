//! What a series is asked for.

use std::sync::Arc;

use crate::analysis::dimension::{Dimension, Filter, Measure, Question, check, step_of};
use crate::error::Problem;
use crate::value::{Currency, MonthRange};

/// Which points to make.
#[derive(Clone, Debug)]
pub struct Request {
    /// What they are told apart by.
    pub dimensions: Arc<[Dimension]>,
    /// Of which trade.
    pub filter: Filter,
    /// What growth, shares and running totals are of.
    pub measure: Measure,
    /// The currency of all amounts.
    pub currency: Currency,
    /// Compare with the year before.
    pub year_before: bool,
    /// Compare with the period before.
    pub period_before: bool,
}

impl Request {
    /// Refuses what would add the two banks' figures, and dimensions that do not go together.
    pub fn check(&self) -> Result<(), Problem> {
        check(&self.dimensions)?;
        let is_told_apart = self.dimensions.contains(&Dimension::Reporter);
        if self.filter.reporters.len() > 1 && !is_told_apart {
            return Err(Problem::new("REPORTER_REQUIRED"));
        }
        Ok(())
    }

    /// How many months lie between a point and the same of the year before; whole years where a
    /// point has more than one.
    pub fn year_back(&self) -> i32 {
        match step_of(&self.dimensions) {
            Some(_) => 12,
            None => (self.filter.period.len() + 11) / 12 * 12,
        }
    }

    /// How many months lie between a point and the one before.
    pub fn period_back(&self) -> i32 {
        step_of(&self.dimensions).map_or(self.filter.period.len(), |step| step.months())
    }

    /// What the database is asked.
    pub fn question(&self) -> Question {
        let mut months: Vec<MonthRange> = vec![self.filter.period];
        if self.year_before {
            months.push(self.filter.period.shifted(-self.year_back()));
        }
        if self.period_before {
            months.push(self.filter.period.shifted(-self.period_back()));
        }
        Question {
            dimensions: self.dimensions.to_vec(),
            filter: self.filter.clone(),
            months,
            currency: self.currency,
        }
    }
}
