//! Accepting invitations.

use async_graphql::{Context, InputObject, Object, SimpleObject};

use super::service;
use crate::access::account::Account;
use crate::error::Result;
use crate::graphql::{RequestContext, UserError, outcome};

/// A code, and what to do with it.
#[derive(InputObject)]
pub struct AcceptInvitationInput {
    /// The code as it was handed over.
    code: String,
    /// The name of the account that was invited; the name wanted, where the code makes the first
    /// account of a side.
    name: String,
    /// The password to set: 12 to 128 characters.
    password: String,
}

/// Whose password was set.
#[derive(SimpleObject)]
pub struct AcceptInvitationPayload {
    /// The account; null when nothing was changed.
    account: Option<Account>,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// Accepting invitations.
#[derive(Default)]
pub struct InvitationMutation;

/// Accepting invitations.
#[Object]
impl InvitationMutation {
    /// Sets a password with a one-time code. Signing in comes after.
    async fn accept_invitation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The code, the name and the password.")] input: AcceptInvitationInput,
    ) -> Result<AcceptInvitationPayload> {
        let (app, caller) = (ctx.app(), ctx.caller());
        let accepted = service::accept(app, caller, &input.code, &input.name, &input.password);
        let (account, user_errors) = outcome(accepted.await)?;
        Ok(AcceptInvitationPayload {
            account: account.map(Into::into),
            user_errors,
        })
    }
}
