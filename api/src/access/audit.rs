//! What happens to accounts and what is exported, as the log keeps it.

use chrono::{DateTime, Utc};
use entity::id::AccountId;
use entity::values::{Chain, ClassificationScheme, RevisionAction, Side};
use sea_orm::{ActiveEnum, DatabaseTransaction};
use serde_json::{Map, Value};

use super::caller::Caller;
use super::revision::{self, Actor, Entry, entry::chain_of};
use crate::db::Db;
use crate::error::Result;
use crate::value::canonical::Fields;
use crate::value::digest::hexadecimal;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// Somebody signed in.
    SignedIn,
    /// Somebody failed to sign in.
    SignInFailed,
    /// Somebody signed out, or ended another session of theirs.
    SessionEnded,
    /// Somebody set a new password.
    PasswordChanged,
    /// Somebody used an invitation.
    InvitationAccepted,
    /// An account was made.
    AccountCreated,
    /// An account was closed.
    AccountDisabled,
    /// A closed account was opened again.
    AccountEnabled,
    /// What an account proves itself with was taken from it, and an invitation given out.
    AccountReset,
    /// An account got another role.
    RoleChanged,
    /// A second factor was set up.
    SecondFactorEnabled,
    /// A second factor was given up.
    SecondFactorDisabled,
    /// A token was made.
    TokenCreated,
    /// A token was taken back.
    TokenRevoked,
    /// The settings of a side's accounts were changed.
    SettingsChanged,
}

impl Happening {
    /// As the log calls it.
    fn name(self) -> &'static str {
        match self {
            Self::SignedIn => "SIGNED_IN",
            Self::SignInFailed => "SIGN_IN_FAILED",
            Self::SessionEnded => "SESSION_ENDED",
            Self::PasswordChanged => "PASSWORD_CHANGED",
            Self::InvitationAccepted => "INVITATION_ACCEPTED",
            Self::AccountCreated => "ACCOUNT_CREATED",
            Self::AccountDisabled => "ACCOUNT_DISABLED",
            Self::AccountEnabled => "ACCOUNT_ENABLED",
            Self::AccountReset => "ACCOUNT_RESET",
            Self::RoleChanged => "ROLE_CHANGED",
            Self::SecondFactorEnabled => "SECOND_FACTOR_ENABLED",
            Self::SecondFactorDisabled => "SECOND_FACTOR_DISABLED",
            Self::TokenCreated => "TOKEN_CREATED",
            Self::TokenRevoked => "TOKEN_REVOKED",
            Self::SettingsChanged => "SETTINGS_CHANGED",
        }
    }
}

/// Something that happened, on its way into the log.
#[derive(Debug)]
pub struct Event<'a> {
    caller: &'a Caller,
    side: Option<Side>,
    action: RevisionAction,
    before: Fields,
    after: Fields,
}

impl<'a> Event<'a> {
    /// Something that a caller did. It belongs to the log of a side, or to the operator's.
    pub fn new(happening: Happening, caller: &'a Caller, side: Option<Side>) -> Self {
        Self::of(RevisionAction::Account, caller, side).is("happening", happening.name())
    }

    fn of(action: RevisionAction, caller: &'a Caller, side: Option<Side>) -> Self {
        let event = Self {
            caller,
            side,
            action,
            before: Fields::new(),
            after: Fields::new(),
        };
        if caller.address.is_empty() {
            return event;
        }
        event.is("address", caller.address.as_str())
    }

    /// It happened to this account.
    #[must_use]
    pub fn to_account(self, id: AccountId) -> Self {
        self.is("account", id.0.to_string())
    }

    /// What is now; never a secret.
    #[must_use]
    pub fn is(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.after.insert(field.to_owned(), value.into());
        self
    }

    /// What was before.
    #[must_use]
    pub fn was(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.before.insert(field.to_owned(), value.into());
        self
    }

    fn actor(&self) -> Actor {
        let proof = self.caller.proof.as_ref();
        Actor {
            account: proof.map(|proof| proof.account.0),
            name: proof.map(|proof| proof.name.clone()),
            role: proof.map(|proof| proof.role.to_value()),
            request_id: Some(self.caller.request_id.clone()),
        }
    }
}

/// Writes an entry in the transaction of what happened: what cannot be written down is not done.
pub async fn note(tx: &DatabaseTransaction, event: Event<'_>, at: DateTime<Utc>) -> Result<()> {
    let entry = Entry {
        chain: event.side.map_or(Chain::Operator, chain_of),
        at,
        actor: event.actor(),
        action: event.action,
        subject: None,
        before: event.before,
        after: event.after,
    };
    revision::append(tx, entry).await?;
    Ok(())
}

/// What is taken out of the register.
#[derive(Clone, Copy, Debug)]
pub struct Taken<'a> {
    /// The field that lists it, or answers a question.
    pub list: &'a str,
    /// The form of the file.
    pub format: &'a str,
    /// What the field was asked with.
    pub arguments: &'a Map<String, Value>,
    /// How many rows of it.
    pub rows: u64,
}

/// Writes down that a caller takes so many rows out, before any of them leaves.
pub async fn note_taken(
    db: &Db,
    caller: &Caller,
    side: Option<Side>,
    taken: Taken<'_>,
    at: DateTime<Utc>,
) -> Result<()> {
    let event = Event::of(RevisionAction::Export, caller, side)
        .is("list", taken.list)
        .is("format", taken.format)
        .is(
            "arguments",
            Value::Object(taken.arguments.clone()).to_string(),
        )
        .is("rows", taken.rows);
    let tx = db.begin_write().await?;
    note(&tx, event, at).await?;
    tx.commit().await?;
    Ok(())
}

/// A list of codes that is brought into the register.
#[derive(Clone, Copy, Debug)]
pub struct Brought<'a> {
    /// The classification.
    pub list: ClassificationScheme,
    /// Its revision.
    pub revision: Option<&'a str>,
    /// SHA-256 of the file.
    pub checksum: &'a [u8; 32],
    /// How many codes the file has.
    pub rows: u64,
}

/// Writes down, in the operator's log, that a list of codes is brought in, in the transaction
/// that does it.
pub async fn note_brought(
    tx: &DatabaseTransaction,
    caller: &Caller,
    brought: Brought<'_>,
    at: DateTime<Utc>,
) -> Result<()> {
    let event = Event::of(RevisionAction::Import, caller, None)
        .is("list", brought.list.to_value())
        .is("revision", brought.revision)
        .is("checksum", hexadecimal(brought.checksum))
        .is("rows", brought.rows);
    note(tx, event, at).await
}

/// Writes down that a caller takes a list out, before any of it leaves: what cannot be written
/// down is not exported.
pub async fn note_export(
    db: &Db,
    caller: &Caller,
    side: Option<Side>,
    list: &str,
    at: DateTime<Utc>,
) -> Result<()> {
    let event = Event::of(RevisionAction::Export, caller, side).is("list", list);
    let tx = db.begin_write().await?;
    note(&tx, event, at).await?;
    tx.commit().await?;
    Ok(())
}
