//! Changing settings.

use async_graphql::{Context, InputObject, Object, SimpleObject};
use entity::values;

use super::{AccessSettings, service};
use crate::error::Result;
use crate::graphql::values::Role;
use crate::graphql::{RequestContext, UserError, outcome};

/// How to guard accounts.
#[derive(InputObject)]
pub struct ChangeAccessSettingsInput {
    /// Accounts for these must have a second factor; nobody must when empty.
    second_factor_roles: Vec<Role>,
    /// The version that the change is made on.
    version: i32,
}

/// Settings as they now are.
#[derive(SimpleObject)]
pub struct ChangeAccessSettingsPayload {
    /// The settings; null when nothing was changed.
    access_settings: Option<AccessSettings>,
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
        let changed = service::change(ctx.app(), ctx.caller(), &roles, input.version);
        let (changed, user_errors) = outcome(changed.await)?;
        Ok(ChangeAccessSettingsPayload {
            access_settings: changed.map(Into::into),
            user_errors,
        })
    }
}
