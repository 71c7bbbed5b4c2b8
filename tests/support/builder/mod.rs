//! Records made for a test: every field has a default, and a test states only what matters.
//!
//! One file a record. `TestApp` has a method of the record's name, which borrows the application
//! and gives a builder with the defaults; its setters take `self` and return it; `create` inserts
//! the row through [`TestApp::db`](crate::TestApp::db) and returns the entity's model. Ids and
//! codes come from [`TestApp::identity`](crate::TestApp::identity), so that two records of a test never collide, with each other or
//! with the seed.
//!
//! ```text
//! let project = app.project().stage(Stage::Construction).create().await;
//! ```

mod account;
mod endorsement;
mod identity;
mod participant;
mod project;
mod release;

pub(crate) use identity::Identities;
pub use identity::Identity;
pub use project::{ProjectBuilder, date};
pub use release::{ReleaseBuilder, flow};

use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};

use crate::TestApp;

impl TestApp {
    /// Inserts a row as it is.
    pub async fn insert<A: ActiveModelTrait>(&self, row: impl IntoActiveModel<A>) {
        let insert = <A::Entity as EntityTrait>::insert(row.into_active_model());
        insert
            .exec_without_returning(self.db().writer())
            .await
            .expect("insert a row");
    }
}
