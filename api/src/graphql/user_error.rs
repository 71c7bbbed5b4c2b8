//! What a caller can mend in an input, as mutations answer it.

use async_graphql::{Context, Enum, Object};

use super::RequestContext;
use crate::error::{Error, Flaw, Result, Severity};
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
