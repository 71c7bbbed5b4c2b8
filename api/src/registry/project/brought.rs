//! Projects from files.

use entity::project;
use entity::values::Side;
use sea_orm::DatabaseTransaction;
use serde_json::Value;

use super::input::ProjectFields;
use super::record::ProjectRecord;
use crate::error::Result;
use crate::graphql::entry::given;
use crate::value::canonical::Fields;
use crate::writing::Brought;
use crate::writing::row::{Stamp, with_code};

impl Brought for ProjectRecord {
    type Input = ProjectFields;

    fn input(fields: Value) -> Result<ProjectFields> {
        given(fields)
    }

    async fn known(db: &DatabaseTransaction, side: Side, given: &Fields) -> Result<Option<Stamp>> {
        match given.get("code").and_then(Value::as_str) {
            Some(code) => with_code::<project::Model>(db, side, code).await,
            None => Ok(None),
        }
    }
}
