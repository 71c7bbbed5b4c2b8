//! Who writes, and how they ask.

use entity::values::{RevisionAction, Side};
use sea_orm::ActiveEnum;
use uuid::Uuid;

use crate::access::answer::Key;
use crate::access::revision::Actor;
use crate::access::{Action, Caller, Viewer, policy};
use crate::app::App;
use crate::error::{Flaw, Severity};
use crate::error::{Problem, Result};

/// Who writes.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// The application.
    pub app: &'a App,
    /// The person.
    pub viewer: Viewer,
    /// Their name, and the number of the request.
    pub caller: &'a Caller,
}

impl Writer<'_> {
    /// The side whose records the writer does this to, if they may.
    pub fn may(&self, action: RevisionAction) -> Result<Side> {
        let own = self.side();
        let (action, of) = match action {
            RevisionAction::Submit => (Action::Submit, own),
            RevisionAction::Publish => (Action::Publish, own),
            RevisionAction::Withdraw => (Action::Withdraw, own),
            RevisionAction::Endorse => (Action::Endorse, own.map(Side::across)),
            _ => (Action::Draft, own),
        };
        policy::check(self.viewer, action, of)?;
        // Nobody without a side gets here: the policy gives them nothing to write.
        own.ok_or_else(|| Problem::new("FORBIDDEN").into())
    }

    /// The side the writer works for.
    pub fn side(&self) -> Option<Side> {
        self.viewer.person().and_then(|person| person.side)
    }

    /// The account the writer has, whose keys theirs are; none at the machine itself.
    pub fn account(&self) -> Option<Uuid> {
        self.caller.proof.as_ref().map(|proof| proof.account.0)
    }

    /// The writer, as the log names them.
    pub fn actor(&self) -> Actor {
        let proof = self.caller.proof.as_ref();
        Actor {
            account: self.account(),
            name: proof.map(|proof| proof.name.clone()),
            role: proof.map(|proof| proof.role.to_value()),
            request_id: Some(self.caller.request_id.clone()),
        }
    }
}

/// How something is asked for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The key under which the answer is kept.
    pub key: Option<Key>,
    /// The warnings that are meant.
    pub accepted: Accepted,
    /// Nothing is to be done, only said what would be wrong.
    pub only_check: bool,
}

/// Warnings that are meant.
#[derive(Clone, Debug)]
pub enum Accepted {
    /// Those with these codes.
    These(Vec<String>),
    /// Whatever there are.
    All,
}

impl Default for Accepted {
    fn default() -> Self {
        Self::These(Vec::new())
    }
}

impl Request {
    /// The same, with nothing to be done.
    #[must_use]
    pub fn only_check(self) -> Self {
        Self {
            only_check: true,
            ..self
        }
    }

    /// Whether a problem does not stand in the way.
    pub fn accepts(&self, problem: &Flaw) -> bool {
        let is_accepted = match &self.accepted {
            Accepted::All => true,
            Accepted::These(codes) => codes.iter().any(|code| code == problem.problem.code),
        };
        problem.severity == Severity::Warning && is_accepted
    }
}
