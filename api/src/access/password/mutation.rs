//! Changing one's own password.

use async_graphql::{Context, InputObject, Object, SimpleObject};

use super::service;
use crate::error::Result;
use crate::graphql::{RequestContext, UserError, outcome};

/// The old password and the new one.
#[derive(InputObject)]
pub struct ChangePasswordInput {
    /// The password as it is.
    password: String,
    /// The password to set: 12 to 128 characters, not the account's name, and none of the ones
    /// that are tried first.
    new_password: String,
}

/// That the password is another one.
#[derive(SimpleObject)]
pub struct ChangePasswordPayload {
    /// Whether it was changed.
    changed: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// Changing one's own password.
#[derive(Default)]
pub struct PasswordMutation;

/// Changing one's own password.
#[Object]
impl PasswordMutation {
    /// Changes the viewer's password. Their other sessions end; their tokens stay.
    async fn change_password(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The old password and the new one.")] input: ChangePasswordInput,
    ) -> Result<ChangePasswordPayload> {
        let (app, caller) = (ctx.app(), ctx.caller());
        let done = service::change(app, caller, &input.password, &input.new_password).await;
        let (done, user_errors) = outcome(done)?;
        Ok(ChangePasswordPayload {
            changed: done.is_some(),
            user_errors,
        })
    }
}
