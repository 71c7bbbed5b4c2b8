//! Accounts.

use entity::account::Model;
use entity::id::AccountId;
use entity::values::{Role, Side};

use crate::{PASSWORD, TestApp, now};

impl TestApp {
    /// An account that may sign in with [`PASSWORD`].
    pub async fn account(&self, side: Option<Side>, role: Role) -> Model {
        let identity = self.identity();
        let hash = self.app().passwords().hash(PASSWORD).await;
        let row = Model {
            id: AccountId(identity.id),
            side,
            version: 1,
            created_at: now(),
            updated_at: now(),
            name: format!("person-{}", identity.number),
            role,
            password_hash: Some(hash.expect("hash a password")),
            password_set_at: Some(now()),
            disabled_at: None,
        };
        self.insert(row.clone()).await;
        row
    }
}
