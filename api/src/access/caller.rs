//! Who calls, what they proved it with, and from where.

use entity::id::{AccessTokenId, AccountId, SessionId};
use entity::values::{Role, Side, TokenScope};

use super::viewer::{Person, Viewer};
use crate::error::{Problem, Result};

/// One request's caller.
#[derive(Clone, Debug)]
pub struct Caller {
    /// What they proved; nothing for anybody.
    pub proof: Option<Proof>,
    /// The address of the client, as far as it can be trusted.
    pub address: String,
    /// What the client calls itself.
    pub client: Option<String>,
    /// The number the request has in the log.
    pub request_id: String,
}

/// That somebody is who they say.
#[derive(Clone, Debug)]
pub struct Proof {
    /// By what.
    pub means: Means,
    /// The account.
    pub account: AccountId,
    /// What the account is called.
    pub name: String,
    /// The side they work for; none for the operator.
    pub side: Option<Side>,
    /// What the account is for.
    pub role: Role,
    /// Whether a second factor is asked for when they sign in.
    pub has_second_factor: bool,
    /// Whether they must set a second factor up before anything else.
    pub must_enrol: bool,
}

/// What somebody proved themselves with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// A session, begun with a password.
    Session(SessionId),
    /// An access token.
    Token(AccessTokenId, TokenScope),
}

impl Caller {
    /// Somebody at the machine itself, who runs a command.
    pub fn at_the_machine() -> Self {
        Self {
            proof: None,
            address: String::new(),
            client: None,
            request_id: "command".to_owned(),
        }
    }

    /// The same caller with another proof.
    #[must_use]
    pub fn with(self, proof: Proof) -> Self {
        Self {
            proof: Some(proof),
            ..self
        }
    }

    /// What they may see and do.
    pub fn viewer(&self) -> Viewer {
        match &self.proof {
            Some(proof) if proof.must_enrol => Viewer::Unready,
            Some(proof) => Viewer::Person(proof.person()),
            None => Viewer::Anonymous,
        }
    }

    /// The session of somebody who manages accounts or their own: tokens are not good for that,
    /// so that a stolen one cannot make itself at home.
    pub fn in_session(&self) -> Result<&Proof> {
        let proof = self.in_any_session()?;
        if proof.must_enrol {
            return Err(Problem::new("SECOND_FACTOR_REQUIRED").into());
        }
        Ok(proof)
    }

    /// The same, of somebody who may have to set a second factor up first.
    pub fn in_any_session(&self) -> Result<&Proof> {
        let Some(proof) = &self.proof else {
            return Err(Problem::new("UNAUTHENTICATED").into());
        };
        match proof.means {
            Means::Session(_) => Ok(proof),
            Means::Token(..) => Err(Problem::new("SESSION_REQUIRED").into()),
        }
    }
}

impl Proof {
    /// The session, unless it is a token.
    pub fn session(&self) -> Option<SessionId> {
        match self.means {
            Means::Session(id) => Some(id),
            Means::Token(..) => None,
        }
    }

    fn person(&self) -> Person {
        Person {
            account: self.account,
            side: self.side,
            role: self.role,
            may_write: !matches!(self.means, Means::Token(_, TokenScope::Read)),
        }
    }
}
