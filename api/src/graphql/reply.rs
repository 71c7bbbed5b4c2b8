//! What goes back: data, and errors in the caller's language.

use async_graphql::{PathSegment, Pos, Response, ServerError, Value};
use serde::Serialize;

use super::misfit;
use super::refusal::{Reason, Refusal, validation_failed};
use crate::error::{Error, Problem};
use crate::text::Language;
use crate::text::message::message;

/// For whom an answer is made.
#[derive(Clone, Copy, Debug)]
pub struct Addressee<'a> {
    /// The language of the messages.
    pub language: Language,
    /// What to quote when something fails on our side.
    pub request_id: &'a str,
}

/// An answer as the specification has it.
#[derive(Debug, Serialize)]
pub struct Reply {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<ReplyError>,
    /// Absent when nothing was executed; null when an error took all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Value>,
    /// Why nothing was executed, if nothing was.
    #[serde(skip)]
    pub refused: Option<Reason>,
}

#[derive(Debug, Serialize)]
struct ReplyError {
    message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Pos>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    path: Vec<PathSegment>,
    extensions: ReplyExtensions,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ReplyExtensions {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    /// The words of a parser, which come in English only, for whoever writes the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
}

impl Reply {
    /// Whether something was executed and nothing went wrong.
    pub fn is_clean(&self) -> bool {
        self.errors.is_empty()
    }

    /// The errors alone, as the protocol of sockets wants them.
    pub fn errors_only(&self) -> serde_json::Value {
        serde_json::to_value(&self.errors).unwrap_or_default()
    }

    /// A no.
    pub fn refused(refusal: Refusal, to: Addressee<'_>) -> Self {
        let error = ReplyError {
            locations: refusal
                .locations
                .into_iter()
                .filter(|at| at.line > 0)
                .collect(),
            ..ReplyError::of(&refusal.problem, to)
        };
        Self {
            errors: vec![error],
            data: None,
            refused: Some(refusal.reason),
        }
    }

    /// One problem, with nothing executed.
    pub fn problem(problem: &Problem, to: Addressee<'_>) -> Self {
        Self {
            errors: vec![ReplyError::of(problem, to)],
            data: None,
            refused: Some(Reason::Document),
        }
    }

    /// A failure of ours, of which the caller sees only the id.
    pub fn internal(to: Addressee<'_>) -> Self {
        Self::problem(&internal(to), to)
    }

    /// What the engine answered.
    pub fn executed(response: Response, to: Addressee<'_>) -> Self {
        // What fails before a field is reached has no path: then nothing was executed.
        let is_executed = response.errors.is_empty()
            || response.data != Value::Null
            || response.errors.iter().any(|error| !error.path.is_empty());
        let errors = response.errors.into_iter();
        Self {
            errors: errors
                .map(|error| ReplyError::of_engine(error, is_executed, to))
                .collect(),
            data: is_executed.then_some(response.data),
            refused: (!is_executed).then_some(Reason::Document),
        }
    }
}

impl ReplyError {
    fn of(problem: &Problem, to: Addressee<'_>) -> Self {
        let is_internal = problem.code == INTERNAL;
        Self {
            message: message(to.language, problem),
            locations: Vec::new(),
            path: Vec::new(),
            extensions: ReplyExtensions {
                code: problem.code,
                request_id: is_internal.then(|| to.request_id.to_owned()),
                detail: problem.param("detail").map(str::to_owned),
            },
        }
    }

    fn of_engine(error: ServerError, is_executed: bool, to: Addressee<'_>) -> Self {
        let problem = if let Some(own) = error.source::<Error>() {
            match own {
                Error::Problem(problem) => problem.clone(),
                // Mutations carry these in their payload; elsewhere the first one is said.
                Error::Flawed(flaws) => flaws
                    .first()
                    .map_or_else(|| internal(to), |flaw| flaw.problem.clone()),
                Error::Internal(cause) => log_internal(cause.as_ref(), to),
            }
        } else if let Some(problem) = error.source::<Problem>() {
            problem.clone()
        } else if error.source.is_some() {
            // Of a type we do not know: its words may be about our inside.
            log_internal(&error.message, to)
        } else if is_executed {
            Problem::new("ARGUMENT_INVALID")
                .with("scalar", misfit::scalar(&error.message).unwrap_or("other"))
                .with("detail", &error.message)
        } else {
            validation_failed(&error.message)
        };
        Self {
            // A place of the document; what is asked for beside it has none.
            locations: error
                .locations
                .into_iter()
                .filter(|at| at.line > 0)
                .collect(),
            path: error.path,
            ..Self::of(&problem, to)
        }
    }
}

const INTERNAL: &str = "INTERNAL";

fn internal(to: Addressee<'_>) -> Problem {
    Problem::new("INTERNAL").with("id", to.request_id)
}

fn log_internal(cause: impl std::fmt::Display, to: Addressee<'_>) -> Problem {
    tracing::error!(request_id = to.request_id, %cause, "internal failure");
    internal(to)
}
