//! Settings in the schema.

use async_graphql::Object;
use entity::access_setting;

use super::rules;
use crate::graphql::values::Role;

/// How the administrator's side guards its accounts.
pub struct AccessSettings(access_setting::Model);

impl From<access_setting::Model> for AccessSettings {
    fn from(row: access_setting::Model) -> Self {
        Self(row)
    }
}

/// How the administrator's side guards its accounts.
#[Object]
impl AccessSettings {
    /// Accounts for these must have a second factor. Without one they may do nothing but set it
    /// up.
    async fn second_factor_roles(&self) -> Vec<Role> {
        let roles = rules::parse(&self.0.second_factor_roles);
        roles.into_iter().map(Into::into).collect()
    }

    /// Counts the changes; a change names the version it was made on.
    async fn version(&self) -> i32 {
        self.0.version
    }
}
