//! What happens to accounts, as the log keeps it.

use entity::id::AccountId;
use entity::values::{Chain, RevisionAction, Side};
use sea_orm::{ActiveEnum, DatabaseTransaction};

use super::caller::Caller;
use super::revision::entry::chain_of;
use super::revision::{Actor, Entry, append};
use crate::clock::Clock;
use crate::error::Result;
use crate::value::canonical::Fields;

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

/// One entry of the log.
#[derive(Debug)]
pub struct Event<'a> {
    /// What happened.
    pub happening: Happening,
    /// Who did it, and in which request.
    pub caller: &'a Caller,
    /// The side whose log it belongs to; none is the operator's.
    pub side: Option<Side>,
    /// The account it happened to; none where no such account exists.
    pub account: Option<AccountId>,
    /// What else is worth knowing, without secrets.
    pub detail: String,
}

/// Writes an entry in the transaction of what happened: what cannot be logged does not happen.
pub async fn note(tx: &DatabaseTransaction, event: Event<'_>) -> Result<()> {
    let proof = event.caller.proof.as_ref();
    let fields = [
        ("happening", Some(format!("{:?}", event.happening))),
        ("account", event.account.map(|id| id.0.to_string())),
        ("address", Some(event.caller.address.clone())),
        ("detail", Some(event.detail)),
    ];
    let fields = fields.into_iter().filter_map(|(name, text)| {
        let text = text.filter(|text| !text.is_empty())?;
        Some((name.to_owned(), text.into()))
    });
    let entry = Entry {
        chain: event.side.map_or(Chain::Operator, chain_of),
        // Not the register's clock: nothing depends on it, and no caller need pass it on.
        at: Clock::System.now(),
        actor: Actor {
            account: proof.map(|proof| proof.account.0),
            name: proof.map(|proof| proof.name.clone()),
            role: proof.map(|proof| proof.role.to_value()),
            request_id: Some(event.caller.request_id.clone()),
        },
        action: RevisionAction::Account,
        subject: None,
        before: Fields::new(),
        after: fields.collect(),
    };
    append(tx, entry).await?;
    Ok(())
}
