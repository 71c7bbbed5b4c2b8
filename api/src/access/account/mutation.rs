//! Keeping accounts.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};

use super::{Account, service};
use crate::access::invitation::Invitation;
use crate::error::Result;
use crate::graphql::values::Role;
use crate::graphql::{GlobalId, RequestContext, UserError, outcome};

/// A new account.
#[derive(InputObject)]
pub struct CreateAccountInput {
    /// What its owner will sign in with: 3 to 64 of a–z, 0–9, dot, hyphen and underscore, a
    /// letter first.
    name: String,
    /// What it is for.
    role: Role,
}

/// Which account to close, open or reset.
#[derive(InputObject)]
pub struct AccountInput {
    /// Global id of the account.
    id: ID,
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
}

/// An account as it now is.
#[derive(SimpleObject)]
pub struct AccountPayload {
    /// The account; null when nothing was changed.
    account: Option<Account>,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// An account, and the code its owner sets a password with.
#[derive(SimpleObject)]
pub struct InvitedAccountPayload {
    /// The account; null when nothing was changed.
    account: Option<Account>,
    /// The code to hand to its owner; shown this once.
    invitation: Option<Invitation>,
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
        let created = service::create(ctx.app(), ctx.caller(), &input.name, input.role.into());
        invited(created.await)
    }

    /// Closes an account of the administrator's own side: its sessions end, its tokens and
    /// invitations are taken back.
    async fn disable_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which account.")] input: AccountInput,
    ) -> Result<AccountPayload> {
        let id = GlobalId::parse_account(&input.id);
        let done = async { service::set_disabled(ctx.app(), ctx.caller(), id?, true).await };
        kept(done.await)
    }

    /// Opens a closed account of the administrator's own side again.
    async fn enable_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which account.")] input: AccountInput,
    ) -> Result<AccountPayload> {
        let id = GlobalId::parse_account(&input.id);
        let done = async { service::set_disabled(ctx.app(), ctx.caller(), id?, false).await };
        kept(done.await)
    }

    /// Takes from an account of the administrator's own side its password, second factor,
    /// sessions and tokens. Its owner sets a new password with the code of the invitation.
    async fn reset_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which account.")] input: AccountInput,
    ) -> Result<InvitedAccountPayload> {
        let id = GlobalId::parse_account(&input.id);
        let done = async { service::reset(ctx.app(), ctx.caller(), id?).await };
        invited(done.await)
    }

    /// Gives an account of the administrator's own side another role, from its next request on.
    async fn change_role(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which account, and the role.")] input: ChangeRoleInput,
    ) -> Result<AccountPayload> {
        let (id, role) = (GlobalId::parse_account(&input.id), input.role.into());
        let (app, caller) = (ctx.app(), ctx.caller());
        let done = async { service::change_role(app, caller, id?, role, input.version).await };
        kept(done.await)
    }
}

fn kept(result: Result<entity::account::Model>) -> Result<AccountPayload> {
    let (account, user_errors) = outcome(result)?;
    Ok(AccountPayload {
        account: account.map(Into::into),
        user_errors,
    })
}

fn invited(
    result: Result<(entity::account::Model, crate::access::invitation::Issued)>,
) -> Result<InvitedAccountPayload> {
    let (done, user_errors) = outcome(result)?;
    let (account, issued) = done.unzip();
    Ok(InvitedAccountPayload {
        account: account.map(Into::into),
        invitation: issued.map(Into::into),
        user_errors,
    })
}
