//! What a caller can mend in an input, as mutations answer it.

use async_graphql::{Context, Enum, Object};

use super::RequestContext;
use crate::access::answer::Done;
use crate::error::{Error, Flaw, Problem, Result, Severity};
use crate::text::message::message;

/// Whether something wrong stops a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(name = "Severity", remote = "Severity")]
pub enum SeverityShown {
    /// Nothing was changed.
    Error,
    /// Worth a look; nothing was changed unless the warning was accepted.
    Warning,
}

/// Something in an input that the caller can mend.
#[derive(Clone, Debug)]
pub struct UserError(Flaw);

/// Something in an input that the caller can mend.
#[Object]
impl UserError {
    /// Stable code, such as `PASSWORD_TOO_SHORT`.
    async fn code(&self) -> &str {
        self.0.problem.code
    }

    /// Where in the mutation's arguments: names of fields and numbers of list entries from 0,
    /// beginning with `input`.
    async fn path(&self) -> &[String] {
        &self.0.path
    }

    /// A sentence in the request's language (Accept-Language).
    async fn message(&self, ctx: &Context<'_>) -> String {
        message(ctx.language(), &self.0.problem)
    }

    /// Whether it stops the change.
    async fn severity(&self) -> SeverityShown {
        self.0.severity.into()
    }
}

impl UserError {
    /// That a secret was shown when this was done, and is not shown again.
    fn shown_once() -> Self {
        Self(Flaw {
            severity: Severity::Warning,
            ..Flaw::at("idempotencyKey", Problem::new("SECRET_SHOWN_ONCE"))
        })
    }
}

/// What was done, with whether that was before under the same key, beside what can be mended. Of
/// what `shows_secret` an answer that is repeated says why the secret is missing.
pub fn done<T>(result: Result<Done<T>>, shows_secret: bool) -> Result<Told<T>> {
    let (done, mut user_errors) = outcome(result)?;
    let repeated = done.as_ref().is_some_and(|done| done.repeated);
    if repeated && shows_secret {
        user_errors.push(UserError::shown_once());
    }
    Ok(Told {
        what: done.map(|done| done.what),
        repeated,
        user_errors,
    })
}

/// What a payload tells of a change that may be asked for under a key.
pub struct Told<T> {
    /// What it was done to; nothing when it was not done.
    pub what: Option<T>,
    /// It was done before, under the same key.
    pub repeated: bool,
    /// What there is to mend.
    pub user_errors: Vec<UserError>,
}

/// Tells what the caller can mend, which a payload carries, from what fails the whole field.
pub fn outcome<T>(result: Result<T>) -> Result<(Option<T>, Vec<UserError>)> {
    match result {
        Ok(done) => Ok((Some(done), Vec::new())),
        Err(Error::Flawed(flaws)) => Ok((None, flaws.into_iter().map(UserError).collect())),
        Err(error) => Err(error),
    }
}

impl From<Flaw> for UserError {
    fn from(flaw: Flaw) -> Self {
        Self(flaw)
    }
}
