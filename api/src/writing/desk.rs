//! Where a change is laid into a record: what is known meanwhile, and what is found wrong.

use chrono::{DateTime, Utc};
use entity::values::Side;
use sea_orm::DatabaseTransaction;

use super::flaw;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Problem;
use crate::error::{Flaw, Severity};

/// One write on its way.
pub struct Desk<'a> {
    /// The application.
    pub app: &'a App,
    /// The transaction.
    pub db: &'a DatabaseTransaction,
    /// Who writes.
    pub viewer: Viewer,
    /// Whose records they write.
    pub side: Side,
    /// When.
    pub now: DateTime<Utc>,
    /// Whether the record is new, so that what is not given is missing.
    pub creating: bool,
    place: Vec<String>,
    problems: Vec<Flaw>,
}

impl<'a> Desk<'a> {
    /// A desk without anything on it.
    pub fn new(
        app: &'a App,
        db: &'a DatabaseTransaction,
        viewer: Viewer,
        side: Side,
        now: DateTime<Utc>,
        creating: bool,
    ) -> Self {
        Self {
            app,
            db,
            viewer,
            side,
            now,
            creating,
            place: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Goes into a field or to a position: problems are told from there, until [`Self::leave`].
    pub fn enter(&mut self, step: impl ToString) {
        self.place.push(step.to_string());
    }

    /// Comes back from where [`Self::enter`] went.
    pub fn leave(&mut self) {
        self.place.pop();
    }

    /// Something that has to be mended in a field.
    pub fn refuse(&mut self, field: &str, problem: Problem) {
        let problem = flaw::error(&self.place_of(field), problem);
        self.problems.push(problem);
    }

    /// Something in a field that may be meant.
    pub fn warn(&mut self, field: &str, problem: Problem) {
        let problem = flaw::warning(&self.place_of(field), problem);
        self.problems.push(problem);
    }

    /// What somebody else has found, with its place in the input.
    pub fn take(&mut self, found: impl IntoIterator<Item = Flaw>) {
        self.problems.extend(found);
    }

    /// What was found wrong, and what a check of the whole finds beside it. A field is told of
    /// once for each thing that is wrong with it.
    pub fn problems(self, found: Vec<Flaw>) -> Vec<Flaw> {
        let mut problems = self.problems;
        for problem in found {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        // Errors first; within each, in the order of the input as it was read.
        problems.sort_by_key(|problem| problem.severity == Severity::Warning);
        problems
    }

    fn place_of(&self, field: &str) -> String {
        let mut place = self.place.join(".");
        if !place.is_empty() && !field.is_empty() {
            place.push('.');
        }
        place + field
    }
}
