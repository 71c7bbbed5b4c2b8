//! Keeping accounts.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};

use super::Account;
use super::service::{self, Invited};
use crate::access::answer::Done;
use crate::access::invitation::Invitation;
use crate::error::Result;
use crate::graphql::values::Role;
use crate::graphql::{GlobalId, RequestContext, UserError, done, key_of};

/// A new account.
#[derive(InputObject)]
pub struct CreateAccountInput {
    /// What its owner will sign in with: 3 to 64 of a–z, 0–9, dot, hyphen and underscore, a
    /// letter first.
    name: String,
    /// What it is for.
    role: Role,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// Which account to close, open or reset.
#[derive(InputObject)]
pub struct AccountInput {
    /// Global id of the account.
    id: ID,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// Another role for an account.
#[derive(InputObject)]
pub struct ChangeRoleInput {
    /// Global id of the account.
    id: ID,
    /// What it is to be for.
    role: Role,
    /// The version that the change is made on.
    version: i32,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// An account as it now is.
#[derive(SimpleObject)]
pub struct AccountPayload {
    /// The account; null when nothing was changed.
    account: Option<Account>,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// An account, and the code its owner sets a password with.
#[derive(SimpleObject)]
pub struct InvitedAccountPayload {
    /// The account; null when nothing was changed.
    account: Option<Account>,
    /// The code to hand to its owner; shown this once, and not when the answer is repeated.
    invitation: Option<Invitation>,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// Keeping accounts.
#[derive(Default)]
pub struct AccountMutation;

/// Keeping accounts.
#[Object]
impl AccountMutation {
    /// Makes an account of the administrator's own side. Its owner sets the password with the
    /// code of the invitation.
    async fn create_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The new account.")] input: CreateAccountInput,
    ) -> Result<InvitedAccountPayload> {
        let (app, caller) = (ctx.app(), ctx.caller());
        let key = key_of(ctx, input.idempotency_key, &[])?;
        let role = input.role.into();
        invited(service::create(app, caller, &input.name, role, key.as_ref()).await)
    }

    /// Closes an account of the administrator's own side: its sessions end, its tokens and
    /// invitations are taken back.
    async fn disable_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which account.")] input: AccountInput,
    ) -> Result<AccountPayload> {
        set_disabled(ctx, input, true).await
    }

    /// Opens a closed account of the administrator's own side again.
    async fn enable_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which account.")] input: AccountInput,
    ) -> Result<AccountPayload> {
        set_disabled(ctx, input, false).await
    }

    /// Takes from an account of the administrator's own side its password, second factor,
    /// sessions and tokens. Its owner sets a new password with the code of the invitation.
    async fn reset_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which account.")] input: AccountInput,
    ) -> Result<InvitedAccountPayload> {
        let id = GlobalId::parse_account(&input.id);
        let key = key_of(ctx, input.idempotency_key, &[])?;
        let reset = async { service::reset(ctx.app(), ctx.caller(), id?, key.as_ref()).await };
        invited(reset.await)
    }

    /// Gives an account of the administrator's own side another role, from its next request on.
    async fn change_role(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which account, and the role.")] input: ChangeRoleInput,
    ) -> Result<AccountPayload> {
        let (id, role) = (GlobalId::parse_account(&input.id), input.role.into());
        let key = key_of(ctx, input.idempotency_key, &[])?;
        let (app, caller, key) = (ctx.app(), ctx.caller(), key.as_ref());
        let changed =
            async { service::change_role(app, caller, id?, role, input.version, key).await };
        kept(changed.await)
    }
}

async fn set_disabled(
    ctx: &Context<'_>,
    input: AccountInput,
    disabled: bool,
) -> Result<AccountPayload> {
    let id = GlobalId::parse_account(&input.id);
    let key = key_of(ctx, input.idempotency_key, &[])?;
    let (app, caller, key) = (ctx.app(), ctx.caller(), key.as_ref());
    let set = async { service::set_disabled(app, caller, id?, disabled, key).await };
    kept(set.await)
}

fn kept(result: Result<Done<entity::account::Model>>) -> Result<AccountPayload> {
    let told = done(result, false)?;
    Ok(AccountPayload {
        account: told.what.map(Into::into),
        repeated: told.repeated,
        user_errors: told.user_errors,
    })
}

fn invited(result: Result<Done<Invited>>) -> Result<InvitedAccountPayload> {
    let told = done(result, true)?;
    let (account, issued) = told.what.unzip();
    Ok(InvitedAccountPayload {
        account: account.map(Into::into),
        invitation: issued.flatten().map(Into::into),
        repeated: told.repeated,
        user_errors: told.user_errors,
    })
}
