//! What happens to accounts, as the log keeps it.

use entity::id::AccountId;
use entity::values::Side;
use sea_orm::DatabaseTransaction;

use super::caller::Caller;
use crate::error::Result;

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

/// Writes an entry in the transaction of what happened.
pub async fn note(_tx: &DatabaseTransaction, event: Event<'_>) -> Result<()> {
    let actor = event.caller.proof.as_ref().map(|proof| proof.account.0);
    tracing::info!(
        target: "twincity::audit",
        happening = ?event.happening,
        side = ?event.side,
        account = ?event.account.map(|id| id.0),
        ?actor,
        address = event.caller.address,
        request_id = event.caller.request_id,
        detail = event.detail,
    );
    Ok(())
}
