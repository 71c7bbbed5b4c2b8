//! Why a document is not executed.

use async_graphql::{Pos, ServerError};

use super::misfit;
use crate::error::Problem;

/// What kind of no it is, for the status of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The document, its variables or its limits.
    Document,
    /// The parameters of the request, whatever the document.
    Request,
    /// It changes something and came over GET.
    MethodNotAllowed,
    /// It took too long.
    TimedOut,
}

/// A document that is not executed.
#[derive(Debug)]
pub struct Refusal {
    /// What to say.
    pub problem: Problem,
    /// Where in the document.
    pub locations: Vec<Pos>,
    /// What kind of no it is.
    pub reason: Reason,
}

impl Refusal {
    /// A request that names no document, or not as it should.
    pub fn of_request(problem: Problem) -> Self {
        Self {
            reason: Reason::Request,
            ..problem.into()
        }
    }

    /// A document that does not fit the schema.
    pub fn invalid(detail: impl std::fmt::Display, at: Pos) -> Self {
        Self {
            problem: validation_failed(detail),
            locations: vec![at],
            reason: Reason::Document,
        }
    }

    /// A document that cannot be parsed.
    pub fn unparsed(error: ServerError) -> Self {
        // Before it stands a drawing of the line, for terminals.
        let detail = error.message.rsplit("= ").next().unwrap_or_default();
        let at = error.locations.first().copied().unwrap_or_default();
        Self {
            problem: Problem::new("GRAPHQL_PARSE_FAILED")
                .with("line", at.line)
                .with("column", at.column)
                .with("detail", detail),
            locations: error.locations,
            reason: Reason::Document,
        }
    }
}

/// A document that does not fit the schema, wherever it does not.
pub fn validation_failed(detail: impl std::fmt::Display) -> Problem {
    let detail = detail.to_string();
    misfit::told(Problem::new("GRAPHQL_VALIDATION_FAILED"), &detail).with("detail", detail)
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self {
            problem,
            locations: Vec::new(),
            reason: Reason::Document,
        }
    }
}
