//! Accepting invitations.

use async_graphql::{Context, InputObject, Object, SimpleObject};

use super::service::{self, Acceptance};
use crate::access::account::Account;
use crate::error::Result;
use crate::graphql::{RequestContext, UserError, done, key_of};

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
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// Whose password was set.
#[derive(SimpleObject)]
pub struct AcceptInvitationPayload {
    /// The account; null when nothing was changed.
    account: Option<Account>,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
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
        let key = key_of(ctx, input.idempotency_key, &["code", "password"])?;
        let asked = Acceptance {
            code: &input.code,
            name: &input.name,
            password: &input.password,
        };
        let accepted = service::accept(ctx.app(), ctx.caller(), asked, key.as_ref());
        let told = done(accepted.await, false)?;
        Ok(AcceptInvitationPayload {
            account: told.what.map(Into::into),
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }
}
