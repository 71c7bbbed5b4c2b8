//! Changing one's own password.

use async_graphql::{Context, InputObject, Object, SimpleObject};

use super::service::{self, Passwords};
use crate::error::Result;
use crate::graphql::{RequestContext, UserError, done, key_of};

/// The old password and the new one.
#[derive(InputObject)]
pub struct ChangePasswordInput {
    /// The password as it is.
    password: String,
    /// The password to set: 12 to 128 characters, not the account's name, and none of the ones
    /// that are tried first.
    new_password: String,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// That the password is another one.
#[derive(SimpleObject)]
pub struct ChangePasswordPayload {
    /// Whether it was changed.
    changed: bool,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
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
        let key = key_of(ctx, input.idempotency_key, &["password", "newPassword"])?;
        let passwords = Passwords {
            current: &input.password,
            new: &input.new_password,
        };
        let changed = service::change(ctx.app(), ctx.caller(), passwords, key.as_ref());
        let told = done(changed.await, false)?;
        Ok(ChangePasswordPayload {
            changed: told.what.is_some(),
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }
}
