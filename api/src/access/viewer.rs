//! Who asks.

use entity::id::AccountId;
use entity::values::{Role, Side};
use uuid::Uuid;

/// The person or program behind a request. Every read starts from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Anybody: sees what is published.
    Anonymous,
    /// Somebody who must set a second factor up first: until then, sees what anybody sees.
    Unready,
    /// Somebody who has proved who they are.
    Person(Person),
}

impl Viewer {
    /// Whoever runs a command at the machine for a side. They may do what its editors may, and
    /// have no account.
    pub fn at_the_machine(side: Side) -> Self {
        Self::Person(Person {
            account: AccountId(Uuid::nil()),
            side: Some(side),
            role: Role::Editor,
            may_write: true,
        })
    }

    /// The person, unless it is anybody or somebody who may do nothing yet.
    pub fn person(self) -> Option<Person> {
        match self {
            Self::Anonymous | Self::Unready => None,
            Self::Person(person) => Some(person),
        }
    }
}

/// Somebody with an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// The account.
    pub account: AccountId,
    /// The side they work for; the operator works for none.
    pub side: Option<Side>,
    /// What the account is for.
    pub role: Role,
    /// Whether this proof of theirs is good for changes: a session, or a token with that scope.
    pub may_write: bool,
}
