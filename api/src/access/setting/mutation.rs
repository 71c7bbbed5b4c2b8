//! Changing settings.

use async_graphql::{Context, InputObject, Object, SimpleObject};
use entity::values;

use super::{AccessSettings, service};
use crate::error::Result;
use crate::graphql::values::Role;
use crate::graphql::{RequestContext, UserError, done, key_of};

/// How to guard accounts.
#[derive(InputObject)]
pub struct ChangeAccessSettingsInput {
    /// Accounts for these must have a second factor; nobody must when empty.
    second_factor_roles: Vec<Role>,
    /// The version that the change is made on.
    version: i32,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// Settings as they now are.
#[derive(SimpleObject)]
pub struct ChangeAccessSettingsPayload {
    /// The settings; null when nothing was changed.
    access_settings: Option<AccessSettings>,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// Changing settings.
#[derive(Default)]
pub struct AccessSettingMutation;

/// Changing settings.
#[Object]
impl AccessSettingMutation {
    /// Changes how the administrator's own side guards its accounts.
    async fn change_access_settings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The settings.")] input: ChangeAccessSettingsInput,
    ) -> Result<ChangeAccessSettingsPayload> {
        let roles = input.second_factor_roles.into_iter().map(Into::into);
        let roles: Vec<values::Role> = roles.collect();
        let key = key_of(ctx, input.idempotency_key, &[])?;
        let (app, caller) = (ctx.app(), ctx.caller());
        let changed = service::change(app, caller, &roles, input.version, key.as_ref());
        let told = done(changed.await, false)?;
        Ok(ChangeAccessSettingsPayload {
            access_settings: told.what.map(Into::into),
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }
}
